import * as z from 'zod/mini'
import { agencyId, proposalId, type AgencyId, type ProposalId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { instant, type Instant } from '../temporal.ts'
import { bodyOfText, lineOfText } from '../text.ts'

/** Names one statement of the composed minutes: `agency/dinkes/note/n1`. */
const lineId = z.string().check(z.regex(/^[A-Za-z0-9_.:/-]{1,200}$/))
const revision = z.int().check(z.gte(0))

/** How people would have a line: in these words, not at all, or again as the log says it. */
export const wording = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: bodyOfText }),
  z.strictObject({ kind: z.literal('left-out') }),
  z.strictObject({ kind: z.literal('as-composed') }),
])
export type Wording = z.output<typeof wording>

export const minutesCommands = [
  /** `baseRevision`: how often the line had been worded when the writer read it. */
  z.strictObject({ type: z.literal('minutes.word-line'), lineId, baseRevision: revision, wording }),
  z.strictObject({ type: z.literal('minutes.open-review'), until: instant }),
  z.strictObject({ type: z.literal('minutes.close-review') }),
  /** An agency would have a line of its own block in other words. */
  z.strictObject({
    type: z.literal('minutes.propose'),
    proposalId,
    agencyId,
    lineId,
    text: bodyOfText,
    reason: z.nullable(bodyOfText),
  }),
  z.strictObject({ type: z.literal('minutes.withdraw-proposal'), proposalId, agencyId }),
  z.strictObject({ type: z.literal('minutes.accept-proposal'), proposalId, baseRevision: revision }),
  z.strictObject({ type: z.literal('minutes.decline-proposal'), proposalId, reason: bodyOfText }),
  /** Marks the draft as it stands, to be compared with later. */
  z.strictObject({ type: z.literal('minutes.keep-version'), label: lineOfText }),
  z.strictObject({ type: z.literal('minutes.set-number'), number: lineOfText }),
  z.strictObject({ type: z.literal('minutes.sign-off') }),
] as const
export type MinutesCommand = z.output<(typeof minutesCommands)[number]>

export const minutesEvents = [
  z.strictObject({ type: z.literal('minutes.line-worded'), lineId, wording }),
  z.strictObject({ type: z.literal('minutes.review-opened'), until: instant }),
  z.strictObject({ type: z.literal('minutes.review-closed') }),
  z.strictObject({
    type: z.literal('minutes.proposed'),
    proposalId,
    agencyId,
    lineId,
    text: bodyOfText,
    reason: z.nullable(bodyOfText),
  }),
  z.strictObject({ type: z.literal('minutes.proposal-withdrawn'), proposalId }),
  z.strictObject({ type: z.literal('minutes.proposal-accepted'), proposalId }),
  z.strictObject({ type: z.literal('minutes.proposal-declined'), proposalId, reason: bodyOfText }),
  z.strictObject({ type: z.literal('minutes.version-kept'), label: lineOfText }),
  z.strictObject({ type: z.literal('minutes.numbered'), number: lineOfText }),
  z.strictObject({ type: z.literal('minutes.signed-off') }),
] as const
export type MinutesEvent = z.output<(typeof minutesEvents)[number]>

export interface WordedLine {
  readonly wording: Wording
  /** 1 when first worded, one more each time. */
  readonly revision: number
  /** Number of the event that last worded it. */
  readonly seq: number
  readonly by: Actor
}

export interface Proposal {
  readonly proposalId: ProposalId
  readonly agencyId: AgencyId
  readonly lineId: string
  readonly text: string
  readonly reason: string | null
  readonly by: Actor
  readonly at: Instant
  readonly outcome: 'open' | 'withdrawn' | 'accepted' | 'declined'
  /** Why it was declined. */
  readonly answer: string | null
}

/** A mark in the log: the document as it was composed there can be composed again. */
export interface KeptVersion {
  readonly label: string
  readonly seq: number
  readonly by: Actor
  readonly at: Instant
}

/** What people made of the composed minutes (notula); the document itself is composed from the log. */
export interface MinutesState {
  readonly number: string | null
  readonly lines: Readonly<Record<string, WordedLine>>
  /** Null while agencies are not asked. */
  readonly review: { readonly until: Instant } | null
  readonly proposals: readonly Proposal[]
  readonly versions: readonly KeptVersion[]
  readonly signOff: { readonly by: Actor; readonly at: Instant; readonly seq: number } | null
}

export const untouchedMinutes: MinutesState = {
  number: null,
  lines: {},
  review: null,
  proposals: [],
  versions: [],
  signOff: null,
}

/** Whether a line stands in the block of this agency, so that the agency may propose other words for it. */
export function isOwnLine(line: string, agency: AgencyId): boolean {
  return line.startsWith(`agency/${agency}/`)
}

export function evolveMinutes(minutes: MinutesState, event: MinutesEvent, facts: RecordedFacts): MinutesState {
  const { seq, by, at } = facts
  switch (event.type) {
    case 'minutes.line-worded': {
      const { lineId: id, wording: words } = event
      const before = minutes.lines[id]?.revision ?? 0
      return { ...minutes, lines: { ...minutes.lines, [id]: { wording: words, revision: before + 1, seq, by } } }
    }
    case 'minutes.review-opened':
      return { ...minutes, review: { until: event.until } }
    case 'minutes.review-closed':
      return { ...minutes, review: null }
    case 'minutes.proposed': {
      const { type: _, ...proposed } = event
      return {
        ...minutes,
        proposals: [...minutes.proposals, { ...proposed, by, at, outcome: 'open', answer: null }],
      }
    }
    case 'minutes.proposal-withdrawn':
      return settled(minutes, event.proposalId, { outcome: 'withdrawn', answer: null })
    case 'minutes.proposal-accepted':
      return settled(minutes, event.proposalId, { outcome: 'accepted', answer: null })
    case 'minutes.proposal-declined':
      return settled(minutes, event.proposalId, { outcome: 'declined', answer: event.reason })
    case 'minutes.version-kept':
      return { ...minutes, versions: [...minutes.versions, { label: event.label, seq, by, at }] }
    case 'minutes.numbered':
      return { ...minutes, number: event.number }
    case 'minutes.signed-off':
      return { ...minutes, signOff: { by, at, seq } }
  }
}

function settled(minutes: MinutesState, id: ProposalId, end: Pick<Proposal, 'outcome' | 'answer'>): MinutesState {
  return {
    ...minutes,
    proposals: minutes.proposals.map((proposal) => (proposal.proposalId === id ? { ...proposal, ...end } : proposal)),
  }
}
