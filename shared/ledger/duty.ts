import * as z from 'zod/mini'
import {
  agencyId,
  directiveId,
  dutyId,
  streamId,
  type AgencyId,
  type DirectiveId,
  type DutyId,
  type StreamId,
} from '../ids.ts'
import { actor, type Actor } from '../stream/actor.ts'
import { calendarDate, instant, type CalendarDate, type Instant } from '../temporal.ts'
import { bodyOfText, lineOfText } from '../text.ts'

/** Kinds of file that may be a proof. */
export const proofType = z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])
export type ProofType = z.output<typeof proofType>
/** A photograph or some scanned pages. */
export const MAX_PROOF_BYTES = 8 * 1024 * 1024

const revision = z.int().check(z.gte(1))
/** A page with the proof: something to open, never something that a browser would run. */
const proofLink = z.url({ protocol: /^https?$/ }).check(z.maxLength(2_000))
/** A proof that lies here: a picture or a PDF, by its hash. */
const proofFile = z.strictObject({
  /** Hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: lineOfText,
  mediaType: proofType,
  bytes: z.int().check(z.gte(1), z.lte(MAX_PROOF_BYTES)),
})
export type ProofFile = z.output<typeof proofFile>

const report = {
  dutyId,
  text: bodyOfText,
  proofLink: z.nullable(proofLink),
  proofFile: z._default(z.nullable(proofFile), null),
}

/** What one agency is told, and whether somebody of it has confirmed in the meeting. */
const told = {
  agencyId,
  agencyName: lineOfText,
  text: bodyOfText,
  due: z.nullable(calendarDate),
  acknowledged: z.nullable(z.strictObject({ by: actor, at: instant })),
}

/** Everything that can be asked of the ledger. */
export const ledgerCommand = z.discriminatedUnion('type', [
  /** What the record of a meeting says of one directive; saying it again changes nothing. */
  z.strictObject({
    type: z.literal('duty.register'),
    meeting: streamId,
    meetingTitle: lineOfText,
    directiveId,
    revision,
    proofExpected: z.nullable(bodyOfText),
    addressees: z.array(z.strictObject(told)).check(z.maxLength(200)),
  }),
  /** `revision`: one more than that of the directive's last wording. */
  z.strictObject({ type: z.literal('duty.withdraw'), meeting: streamId, directiveId, revision, reason: bodyOfText }),
  z.strictObject({ type: z.literal('duty.acknowledge'), dutyId }),
  z.strictObject({ type: z.literal('duty.report-progress'), ...report }),
  z.strictObject({ type: z.literal('duty.report-done'), ...report }),
  z.strictObject({ type: z.literal('duty.verify'), dutyId }),
  z.strictObject({ type: z.literal('duty.return'), dutyId, reason: bodyOfText }),
  z.strictObject({ type: z.literal('duty.reopen'), dutyId, reason: bodyOfText }),
])
export type LedgerCommand = z.output<typeof ledgerCommand>

/** Everything that can have happened in the ledger. Stored names never change; see upcast.ts. */
export const ledgerEvent = z.discriminatedUnion('type', [
  /** All that this revision of the directive asks for; some of it may have been so before. */
  z.strictObject({
    type: z.literal('duty.registered'),
    meeting: streamId,
    meetingTitle: lineOfText,
    directiveId,
    revision,
    proofExpected: z.nullable(bodyOfText),
    duties: z.array(z.strictObject({ dutyId, ...told })),
  }),
  /** `reason`: of the withdrawal; null when the directive no longer addresses these agencies. */
  z.strictObject({
    type: z.literal('duty.withdrawn'),
    dutyIds: z.array(dutyId),
    revision,
    reason: z.nullable(bodyOfText),
  }),
  z.strictObject({ type: z.literal('duty.acknowledged'), dutyId, by: actor, at: instant }),
  z.strictObject({ type: z.literal('duty.progress-reported'), ...report }),
  z.strictObject({ type: z.literal('duty.done-reported'), ...report }),
  z.strictObject({ type: z.literal('duty.verified'), dutyId }),
  z.strictObject({ type: z.literal('duty.returned'), dutyId, reason: bodyOfText }),
  z.strictObject({ type: z.literal('duty.reopened'), dutyId, reason: bodyOfText }),
])
export type LedgerEvent = z.output<typeof ledgerEvent>

/** Where a duty stands. Overdue is no status: it depends on the day, see days-overdue.ts. */
export type DutyStatus = 'open' | 'acknowledged' | 'in-progress' | 'reported' | 'verified' | 'withdrawn'

export interface DutyStep {
  readonly kind:
    | 'acknowledged'
    | 'revised'
    | 'progress-reported'
    | 'done-reported'
    | 'verified'
    | 'returned'
    | 'reopened'
    | 'withdrawn'
  /** What was reported, the reason given, or the wording that was revised; null where nothing is said. */
  readonly text: string | null
  readonly proofLink: string | null
  readonly proofFile: ProofFile | null
  readonly by: Actor
  readonly at: Instant
}

/** What one directive asks of one agency (tindak lanjut), from the meeting that gave it until it is verified. */
export interface Duty {
  readonly dutyId: DutyId
  /** Number of the event that first registered it. */
  readonly seq: number
  readonly meeting: StreamId
  readonly meetingTitle: string
  readonly directiveId: DirectiveId
  /** That of the directive when it last changed this duty. */
  readonly revision: number
  readonly agencyId: AgencyId
  /** As the agency was called in that meeting. */
  readonly agencyName: string
  readonly text: string
  readonly due: CalendarDate | null
  readonly proofExpected: string | null
  readonly status: DutyStatus
  /** Everything that happened to it, oldest first. */
  readonly history: readonly DutyStep[]
}

/** The same directive gives the same agency the same duty, however often it is registered. */
export function dutyIdOf(directive: DirectiveId, agency: AgencyId): DutyId {
  return dutyId.parse(`${directive}.${agency}`)
}
