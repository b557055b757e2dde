import * as z from 'zod/mini'
import { figure } from '../figures/figure.ts'
import { fundingSource } from '../figures/funding-source.ts'
import { agencyId, directiveId, dutyId, itemId, streamId } from '../ids.ts'
import { proofType } from '../ledger/duty.ts'
import { actorKind } from '../stream/actor.ts'
import { calendarDate, instant } from '../temporal.ts'
import { meetingSummary } from './http.ts'

// What other systems read. Nobody is named here: no names, no NIP, no telephone numbers, but what somebody wrote into
// a text of their own. Fields may be added; those that stand here keep their meaning as long as the address says v1.

/** `GET /api/v1/meetings`, the newest date first. */
export const apiMeetings = z.strictObject({ meetings: z.array(meetingSummary) })
export type ApiMeetings = z.output<typeof apiMeetings>

const correction = z.strictObject({
  from: figure,
  to: figure,
  reason: z.string(),
  at: instant,
  /** Number of the event. */
  seq: z.int(),
})

/** `GET /api/v1/meetings/{meeting}/figures`: per agency and funding source, cumulative from January to the cut-off. */
export const apiFigures = z.strictObject({
  meeting: streamId,
  /** Number of the last event that this takes in. */
  seq: z.int(),
  physicalCutOff: calendarDate,
  financialCutOff: calendarDate,
  rows: z.array(
    z.strictObject({
      agencyId,
      agency: z.string(),
      source: fundingSource,
      /** Left out of the regency's totals. */
      isExcluded: z.boolean(),
      /** As it stood when the agency's turn ended; null: it has had no turn. */
      presented: z.nullable(figure),
      /** As it holds now, after every correction. */
      current: figure,
      corrections: z.array(correction),
    }),
  ),
})
export type ApiFigures = z.output<typeof apiFigures>

/** `GET /api/v1/meetings/{meeting}/directives`, in the order they were given; withdrawn ones too. */
export const apiDirectives = z.strictObject({
  meeting: streamId,
  seq: z.int(),
  directives: z.array(
    z.strictObject({
      directiveId,
      /** Number of the event that issued it. */
      seq: z.int(),
      text: z.string(),
      proofExpected: z.nullable(z.string()),
      itemId: z.nullable(itemId),
      issuedAt: instant,
      revision: z.int(),
      /** The reason; null: it stands. */
      withdrawn: z.nullable(z.string()),
      addressees: z.array(
        z.strictObject({
          agencyId,
          agency: z.string(),
          text: z.string(),
          due: z.nullable(calendarDate),
          acknowledgedAt: z.nullable(instant),
        }),
      ),
    }),
  ),
})
export type ApiDirectives = z.output<typeof apiDirectives>

const step = z.strictObject({
  kind: z.enum([
    'acknowledged',
    'revised',
    'progress-reported',
    'done-reported',
    'verified',
    'returned',
    'reopened',
    'withdrawn',
  ]),
  text: z.nullable(z.string()),
  /** By its hash; the file itself is for people. */
  proof: z.nullable(z.strictObject({ sha256: z.string(), mediaType: proofType, bytes: z.int() })),
  by: actorKind,
  at: instant,
})

/** `GET /api/v1/duties`: what every directive asks of every agency and what became of it, in the order of registration. */
export const apiDuties = z.strictObject({
  duties: z.array(
    z.strictObject({
      dutyId,
      meeting: streamId,
      meetingTitle: z.string(),
      directiveId,
      agencyId,
      agency: z.string(),
      text: z.string(),
      due: z.nullable(calendarDate),
      proofExpected: z.nullable(z.string()),
      status: z.enum(['open', 'acknowledged', 'in-progress', 'reported', 'verified', 'withdrawn']),
      history: z.array(step),
    }),
  ),
  /** Value of `from` that goes on; null: this was the end. */
  next: z.nullable(z.int()),
})
export type ApiDuties = z.output<typeof apiDuties>
