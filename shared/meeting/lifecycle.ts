import * as z from 'zod/mini'
import { scheme } from '../figures/scheme.ts'
import { fundingSource } from '../figures/funding-source.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { Moment } from '../stream/decider.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText, lineOfText } from '../text.ts'
import { calendarDate, instant, type Instant } from '../temporal.ts'
import { endOfTurn } from './decide-agenda.ts'
import { isUndecided } from './decide-minutes.ts'
import type { MeetingEvent } from './events.ts'
import { clearing } from './floor.ts'
import type { MeetingState } from './state.ts'

export const timeZone = z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])

/** What a meeting is called and which figures it is about; every word of it is the regency's own. */
export const meetingDetails = z.strictObject({
  title: lineOfText,
  regency: lineOfText,
  /** Number of the letter of invitation, free text. */
  invitationNumber: z.nullable(lineOfText),
  periodLabel: lineOfText,
  fiscalYear: z.int().check(z.gte(2000), z.lte(2100)),
  quarter: z.int().check(z.gte(1), z.lte(4)),
  budgetVersion: z.enum(['original', 'shifted', 'revised']),
  /** Figures are cumulative to these days; published meetings have had two different ones (DOMAIN 1.2). */
  physicalCutOff: calendarDate,
  financialCutOff: calendarDate,
  date: calendarDate,
  place: lineOfText,
  timeZone,
  /** Until then agencies change their own figures freely; afterwards with a reason. Null: no limit. */
  reportUntil: z.nullable(instant),
  /** Left out of the headline totals, for instance BOS (DOMAIN 1.5). */
  excludedSources: z.array(fundingSource),
  scheme,
  /** Made-up figures: every screen and document says so. */
  illustrative: z.boolean(),
})
export type MeetingDetails = z.output<typeof meetingDetails>

export const lifecycleCommands = [
  z.strictObject({ type: z.literal('meeting.create'), details: meetingDetails }),
  z.strictObject({ type: z.literal('meeting.describe'), details: meetingDetails }),
  z.strictObject({ type: z.literal('meeting.open') }),
  z.strictObject({ type: z.literal('meeting.pause') }),
  z.strictObject({ type: z.literal('meeting.resume') }),
  z.strictObject({ type: z.literal('meeting.close') }),
  z.strictObject({ type: z.literal('meeting.reopen'), reason: bodyOfText }),
  z.strictObject({ type: z.literal('meeting.seal') }),
  z.strictObject({ type: z.literal('meeting.amend'), reason: bodyOfText, text: bodyOfText }),
] as const
export type LifecycleCommand = z.output<(typeof lifecycleCommands)[number]>

export const lifecycleEvents = [
  z.strictObject({ type: z.literal('meeting.created'), details: meetingDetails }),
  z.strictObject({ type: z.literal('meeting.described'), details: meetingDetails }),
  z.strictObject({ type: z.literal('meeting.opened') }),
  z.strictObject({ type: z.literal('meeting.paused') }),
  z.strictObject({ type: z.literal('meeting.resumed') }),
  z.strictObject({ type: z.literal('meeting.closed') }),
  z.strictObject({ type: z.literal('meeting.reopened'), reason: bodyOfText }),
  /** `chain`: SHA-256 over the chain of all events before this one, hex. */
  z.strictObject({ type: z.literal('meeting.sealed'), chain: z.string() }),
  z.strictObject({ type: z.literal('meeting.amended'), version: z.int(), reason: bodyOfText, text: bodyOfText }),
] as const
export type LifecycleEvent = z.output<(typeof lifecycleEvents)[number]>

export type Phase = 'unborn' | 'draft' | 'live' | 'paused' | 'closed' | 'sealed'

export interface Amendment {
  /** The sealed record is version 1. */
  readonly version: number
  readonly reason: string
  readonly text: string
  readonly at: Instant
}

export interface LifecycleState {
  readonly phase: Phase
  /** Null only before the meeting was created. */
  readonly details: MeetingDetails | null
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  readonly seal: { readonly chain: string; readonly at: Instant } | null
  readonly amendments: readonly Amendment[]
}

export const unborn: LifecycleState = {
  phase: 'unborn',
  details: null,
  openedAt: null,
  closedAt: null,
  seal: null,
  amendments: [],
}

export function decideLifecycle(
  meeting: MeetingState,
  command: LifecycleCommand,
  moment: Moment,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'meeting.create':
      return accept({ type: 'meeting.created', details: command.details })
    case 'meeting.describe':
      return accept({ type: 'meeting.described', details: command.details })
    case 'meeting.open':
      return accept({ type: 'meeting.opened' })
    case 'meeting.pause':
      return accept({ type: 'meeting.paused' }, { type: 'agenda.clock-stopped' })
    case 'meeting.resume':
      return accept({ type: 'meeting.resumed' }, { type: 'agenda.clock-resumed' })
    case 'meeting.close':
      return accept(...windingUp(meeting), { type: 'meeting.closed' })
    case 'meeting.reopen':
      return accept({ type: 'meeting.reopened', reason: command.reason })
    case 'meeting.seal':
      if (meeting.attendance.seats.length === 0)
        return reject({ reason: 'conflict', what: 'meeting', problem: 'a meeting without seats has no record to seal' })
      if (isUndecided(meeting.minutes))
        return reject({ reason: 'conflict', what: 'meeting', problem: 'proposals of agencies are not decided yet' })
      return accept({ type: 'meeting.sealed', chain: moment.chain })
    case 'meeting.amend':
      return accept({
        type: 'meeting.amended',
        version: meeting.lifecycle.amendments.length + 2,
        reason: command.reason,
        text: command.text,
      })
  }
}

export function evolveLifecycle(state: LifecycleState, event: LifecycleEvent, facts: RecordedFacts): LifecycleState {
  switch (event.type) {
    case 'meeting.created':
      return { ...state, phase: 'draft', details: event.details }
    case 'meeting.described':
      return { ...state, details: event.details }
    case 'meeting.opened':
      return { ...state, phase: 'live', openedAt: facts.at }
    case 'meeting.paused':
      return { ...state, phase: 'paused' }
    case 'meeting.resumed':
      return { ...state, phase: 'live' }
    case 'meeting.closed':
      return { ...state, phase: 'closed', closedAt: facts.at }
    case 'meeting.reopened':
      return { ...state, phase: 'live', closedAt: null }
    case 'meeting.sealed':
      return { ...state, phase: 'sealed', seal: { chain: event.chain, at: facts.at } }
    case 'meeting.amended':
      return {
        ...state,
        amendments: [
          ...state.amendments,
          { version: event.version, reason: event.reason, text: event.text, at: facts.at },
        ],
      }
  }
}

/** Nothing runs on in a closed meeting: no turn, no pause, no speech, no raised hand. */
function windingUp(meeting: MeetingState): readonly MeetingEvent[] {
  const clock: MeetingEvent[] = meeting.agenda.clockStoppedAt === null ? [] : [{ type: 'agenda.clock-resumed' }]
  return [...endOfTurn(meeting), ...clock, ...clearing(meeting.floor)]
}
