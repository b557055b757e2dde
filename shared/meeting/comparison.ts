import * as z from 'zod/mini'
import { figure } from '../figures/figure.ts'
import { fundingSource } from '../figures/funding-source.ts'
import { agencyId, batchId, streamId } from '../ids.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import { calendarDate } from '../temporal.ts'
import { lineOfText } from '../text.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import type { MeetingState } from './state.ts'

/** What this meeting's figures are held against: the quarter before, and the same quarter a year ago. */
export const comparisonKind = z.enum(['previous-period', 'same-period-last-year'])
export type ComparisonKind = z.output<typeof comparisonKind>

/** One agency went into another: its earlier figures count for the successor, and screens say so. */
export const succession = z.strictObject({
  predecessor: agencyId,
  /** As it was called then. */
  predecessorName: lineOfText,
  successor: agencyId,
})
export type Succession = z.output<typeof succession>

export const comparisonPeriod = z.strictObject({
  kind: comparisonKind,
  periodLabel: lineOfText,
  fiscalYear: z.int().check(z.gte(2000), z.lte(2100)),
  quarter: z.int().check(z.gte(1), z.lte(4)),
  budgetVersion: z.enum(['original', 'shifted', 'revised']),
  physicalCutOff: calendarDate,
  financialCutOff: calendarDate,
  /** As the earlier meeting or workbook has them, under the agencies of that day. */
  rows: z.array(z.strictObject({ agencyId, source: fundingSource, figure })).check(z.minLength(1), z.maxLength(2_000)),
  successions: z.array(succession).check(z.maxLength(200)),
  from: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('meeting'), stream: streamId, title: lineOfText }),
    z.strictObject({
      by: z.literal('import'),
      batchId,
      fileName: lineOfText,
    }),
  ]),
})
/** The figures of an earlier period as they were, with where they were taken from. */
export type ComparisonPeriod = z.output<typeof comparisonPeriod>

export const comparisonCommands = [
  /** Takes the place of the period of its kind, if there was one. */
  z.strictObject({ type: z.literal('comparison.set-period'), period: comparisonPeriod }),
  z.strictObject({ type: z.literal('comparison.clear-period'), kind: comparisonKind }),
] as const
export type ComparisonCommand = z.output<(typeof comparisonCommands)[number]>

export const comparisonEvents = [
  z.strictObject({ type: z.literal('comparison.period-set'), period: comparisonPeriod }),
  z.strictObject({ type: z.literal('comparison.period-cleared'), kind: comparisonKind }),
] as const
export type ComparisonEvent = z.output<(typeof comparisonEvents)[number]>

export type ComparisonState = Readonly<Record<ComparisonKind, ComparisonPeriod | null>>

export const noComparison: ComparisonState = { 'previous-period': null, 'same-period-last-year': null }

export function decideComparison(meeting: MeetingState, command: ComparisonCommand): Decision<MeetingEvent> {
  switch (command.type) {
    case 'comparison.set-period':
      return setPeriod(meeting, command.period)
    case 'comparison.clear-period':
      if (meeting.comparison[command.kind] === null) return accept()
      return accept({ type: 'comparison.period-cleared', kind: command.kind })
  }
}

export function evolveComparison(comparison: ComparisonState, event: ComparisonEvent): ComparisonState {
  switch (event.type) {
    case 'comparison.period-set':
      return { ...comparison, [event.period.kind]: event.period }
    case 'comparison.period-cleared':
      return { ...comparison, [event.kind]: null }
  }
}

function setPeriod(meeting: MeetingState, period: ComparisonPeriod): Decision<MeetingEvent> {
  const { details } = meeting.lifecycle
  if (details !== null && !isBefore(period, details))
    return conflict('a period to compare with lies before the meeting’s own')
  const named = new Set<string>()
  for (const { agencyId: agency, source } of period.rows) {
    if (named.has(`${agency} ${source}`)) return conflict('the period names a source of an agency twice')
    named.add(`${agency} ${source}`)
  }
  for (const { predecessor, successor } of period.successions) {
    if (seatOf(meeting.attendance, successor) === undefined)
      return reject({ reason: 'not-found', what: 'seat', id: successor })
    if (seatOf(meeting.attendance, predecessor) !== undefined)
      return conflict('an agency with a seat of its own has no successor')
  }
  if (new Set(period.successions.map(({ predecessor }) => predecessor)).size < period.successions.length)
    return conflict('an agency has one successor')
  if (JSON.stringify(meeting.comparison[period.kind]) === JSON.stringify(period)) return accept()
  return accept({ type: 'comparison.period-set', period })
}

function isBefore(period: ComparisonPeriod, now: { readonly fiscalYear: number; readonly quarter: number }): boolean {
  if (period.kind === 'same-period-last-year') return period.fiscalYear < now.fiscalYear
  return period.fiscalYear * 4 + period.quarter < now.fiscalYear * 4 + now.quarter
}

function conflict(problem: string): Decision<MeetingEvent> {
  return reject({ reason: 'conflict', what: 'comparison', problem })
}
