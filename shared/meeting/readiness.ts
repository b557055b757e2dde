import * as z from 'zod/mini'
import { figure, sameFigure, type Figure } from '../figures/figure.ts'
import { fundingSource } from '../figures/funding-source.ts'
import { agencyId, type AgencyId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import type { Instant } from '../temporal.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import { currentFigure, isFrozen } from './figures.ts'
import type { MeetingState } from './state.ts'

const confirmedFigure = z.strictObject({ source: fundingSource, figure })

export const readinessCommands = [
  /** "Our figures are right": said by the agency, or by the secretariat on its behalf. */
  z.strictObject({ type: z.literal('readiness.confirm'), agencyId }),
] as const
export type ReadinessCommand = z.output<(typeof readinessCommands)[number]>

export const readinessEvents = [
  /** Holds the figures that were looked at: the word stands for these and for no others. */
  z.strictObject({ type: z.literal('readiness.confirmed'), agencyId, figures: z.array(confirmedFigure) }),
] as const
export type ReadinessEvent = z.output<(typeof readinessEvents)[number]>

export interface Confirmation {
  readonly figures: readonly z.output<typeof confirmedFigure>[]
  readonly by: Actor
  readonly at: Instant
}

/** The last word of each agency about its figures. */
export type ReadinessState = Readonly<Record<AgencyId, Confirmation>>

type Known = Pick<MeetingState, 'figures' | 'readiness'>

/** The agency's word, if the figures are still those it was given for; else null. */
export function confirmationOf(meeting: Known, agency: AgencyId): Confirmation | null {
  const given = meeting.readiness[agency]
  return given !== undefined && areSame(given.figures, figuresOf(meeting, agency)) ? given : null
}

export function decideReadiness(meeting: MeetingState, { agencyId: agency }: ReadinessCommand): Decision<MeetingEvent> {
  if (seatOf(meeting.attendance, agency) === undefined) return reject({ reason: 'not-found', what: 'seat', id: agency })
  if (isFrozen(meeting, agency)) return reject({ reason: 'figures-frozen', agencyId: agency })
  const figures = figuresOf(meeting, agency)
  if (figures.length === 0)
    return reject({ reason: 'conflict', what: 'readiness', problem: 'there are no figures to confirm' })
  if (confirmationOf(meeting, agency) !== null) return accept()
  return accept({ type: 'readiness.confirmed', agencyId: agency, figures: [...figures] })
}

export function evolveReadiness(
  readiness: ReadinessState,
  { agencyId: agency, figures }: ReadinessEvent,
  facts: RecordedFacts,
): ReadinessState {
  return { ...readiness, [agency]: { figures, by: facts.by, at: facts.at } }
}

function figuresOf({ figures }: Pick<MeetingState, 'figures'>, agency: AgencyId): Confirmation['figures'] {
  return (figures[agency]?.entries ?? []).map((entry) => ({ source: entry.source, figure: currentFigure(entry) }))
}

function areSame(a: Confirmation['figures'], b: Confirmation['figures']): boolean {
  const others = new Map<string, Figure>(b.map(({ source, figure: other }) => [source, other]))
  return (
    a.length === b.length &&
    a.every(({ source, figure: own }) => {
      const other = others.get(source)
      return other !== undefined && sameFigure(own, other)
    })
  )
}
