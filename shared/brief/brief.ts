import type { Progress } from '../figures/progress.ts'
import { rankWithinClass } from '../figures/ranking.ts'
import { progressOfRollUp, rollUp, type FigureRow } from '../figures/rollup.ts'
import type { AgencyId, StreamId } from '../ids.ts'
import type { Duty } from '../ledger/duty.ts'
import { seatOf, type SeatedAgency } from '../meeting/attendance.ts'
import { boardTotals, figureRows } from '../meeting/board.ts'
import { changesSince, rowsUnderToday, type ChangeParts, type Changes } from '../meeting/changes.ts'
import type { CalendarDate } from '../temporal.ts'
import { laggingLines, type BriefLine, type LaggingLine } from './lagging-lines.ts'
import { promisesOf, type KeptPromise } from './promises.ts'
import { questionsFor, type Question } from './questions.ts'
import { runRate, type RunRate } from './run-rate.ts'
import { undrawnSources, type Undrawn } from './undrawn.ts'

const MOST_LINES = 3
const MOST_UNDRAWN = 3

/** One of the three numbers, in per cent or points, with its change in points; null: not reported, or not comparable. */
export interface BriefNumber {
  readonly rule: 'three-numbers'
  readonly measure: 'physicalActual' | 'physicalDeviation' | 'financialActual'
  readonly value: number | null
  readonly sincePrevious: number | null
  readonly sinceLastYear: number | null
}

/** Place within the class by physical deviation, where a small office and public works can be compared. */
export interface BriefRank {
  readonly rule: 'rank-in-class'
  readonly agencyClass: string
  readonly rank: number
  readonly of: number
}

/** What the chair wants to know before an agency speaks: rules, not guesses, each with the figures it comes from. */
export interface Brief {
  readonly agency: SeatedAgency
  readonly numbers: readonly BriefNumber[]
  /** Null while it has not reported, or is alone in its class. */
  readonly rank: BriefRank | null
  readonly promises: readonly KeptPromise[]
  readonly lines: readonly LaggingLine[]
  readonly undrawn: readonly Undrawn[]
  readonly questions: readonly Question[]
  readonly runRate: RunRate | null
}

export interface BriefInput {
  readonly meeting: ChangeParts
  readonly stream: StreamId
  readonly agencyId: AgencyId
  /** From the ledger; empty while it is not known. */
  readonly duties: readonly Duty[]
  /** Detail lines of this agency; empty where none were imported. */
  readonly lines: readonly BriefLine[]
  readonly today: CalendarDate
}

/** The chair's brief on one agency; null when it has no seat here. */
export function briefFor({ meeting, stream, agencyId, duties, lines, today }: BriefInput): Brief | null {
  const seat = seatOf(meeting.attendance, agencyId)
  const { details } = meeting.lifecycle
  if (seat === undefined || details === null) return null
  const excluded = new Set(details.excludedSources)
  const counts = (row: FigureRow): boolean => row.agencyId === agencyId && !excluded.has(row.source)
  const rows = figureRows(meeting).filter(counts)
  const total = rollUp(rows, [agencyId])
  const previous = changesSince(meeting, 'previous-period')
  const lastYear = changesSince(meeting, 'same-period-last-year')
  return {
    agency: seat.agency,
    numbers: numbersOf(progressOfRollUp(total), previous, lastYear, agencyId),
    rank: rankOf(meeting, agencyId),
    promises: promisesOf(duties, agencyId, stream, previous?.perAgency.get(agencyId) ?? null, today),
    lines: laggingLines(lines, MOST_LINES),
    undrawn: undrawnSources(rows).slice(0, MOST_UNDRAWN),
    questions: questionsFor(rows, earlierThisYear(previous, details.fiscalYear).filter(counts)),
    runRate: runRate(total.budget === 0 ? null : total.budget, total.financial.actualRupiah, details.financialCutOff),
  }
}

function numbersOf(
  progress: Progress,
  previous: Changes | null,
  lastYear: Changes | null,
  agency: AgencyId,
): readonly BriefNumber[] {
  const measures = ['physicalActual', 'physicalDeviation', 'financialActual'] as const
  return measures.map((measure) => ({
    rule: 'three-numbers',
    measure,
    value: progress[measure],
    sincePrevious: previous?.perAgency.get(agency)?.points[measure] ?? null,
    sinceLastYear: lastYear?.perAgency.get(agency)?.points[measure] ?? null,
  }))
}

function rankOf(meeting: ChangeParts, agency: AgencyId): BriefRank | null {
  const classes = new Map(meeting.attendance.seats.map((seat) => [seat.agency.agencyId, seat.agency.agencyClass]))
  const ranked = rankWithinClass(
    boardTotals(meeting).perAgency.map(({ agencyId, rollUp: own }) => ({
      agencyId,
      agencyClass: classes.get(agencyId) ?? '',
      value: own.weighted.deviation,
    })),
  )
  const place = ranked.find(({ agencyId }) => agencyId === agency)
  if (place === undefined || place.rank === null || place.of < 2) return null
  return { rule: 'rank-in-class', agencyClass: place.agencyClass, rank: place.rank, of: place.of }
}

/** Cumulative figures begin again in January: last year's say nothing about a fall. */
function earlierThisYear(previous: Changes | null, fiscalYear: number): readonly FigureRow[] {
  if (previous === null || previous.period.fiscalYear !== fiscalYear) return []
  return rowsUnderToday(previous.period)
}
