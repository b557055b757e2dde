import { groupedBy } from '../figures/grouped.ts'
import { progressOf, type Progress } from '../figures/progress.ts'
import { progressChange, type ProgressChange } from '../figures/progress-change.ts'
import { progressOfRollUp, rollUp, type FigureRow, type RollUp } from '../figures/rollup.ts'
import type { AgencyId } from '../ids.ts'
import { figureRows, type BoardParts } from './board.ts'
import type { ComparisonKind, ComparisonPeriod } from './comparison.ts'
import type { MeetingState } from './state.ts'

/** What of a meeting its changes are drawn from. */
export type ChangeParts = BoardParts & Pick<MeetingState, 'comparison'>

/** How one agency, one of its sources, or the whole has moved since an earlier period. */
export interface Change {
  readonly before: Progress
  /** Rupiah. */
  readonly budgetBefore: number
  /** Points, now minus then. */
  readonly points: ProgressChange
}

export interface AgencyChange extends Change {
  /** Names of agencies that have gone into this one since; their earlier figures are counted here. */
  readonly predecessors: readonly string[]
}

export interface TotalChange extends Change {
  /** Agencies compared: those that have reported completely now and had figures then, the same on both sides. */
  readonly agencies: number
}

export interface Changes {
  readonly period: ComparisonPeriod
  /** Null while nobody can be compared. */
  readonly total: TotalChange | null
  /** Agencies that have reported completely and had figures then. */
  readonly perAgency: ReadonlyMap<AgencyId, AgencyChange>
}

/** The rows of an earlier period under today's agencies. Rows of predecessors count for their successor. */
export function rowsUnderToday(period: ComparisonPeriod): readonly FigureRow[] {
  const known = knownRows.get(period)
  if (known !== undefined) return known
  const successors = new Map(period.successions.map(({ predecessor, successor }) => [predecessor, successor]))
  const rows = period.rows.map((row) => ({ ...row, agencyId: successors.get(row.agencyId) ?? row.agencyId }))
  knownRows.set(period, rows)
  return rows
}

/** An earlier period does not change during the meeting; its rows stay the same objects. */
const knownRows = new WeakMap<ComparisonPeriod, readonly FigureRow[]>()

/**
 * Every change since the earlier period of a kind; null when there is none to compare with. Sources that this meeting
 * leaves out are left out on both sides. Who has not yet reported every source is not compared: half an agency
 * against a whole one would look like a fall.
 */
export function changesSince(meeting: ChangeParts, kind: ComparisonKind): Changes | null {
  const period = meeting.comparison[kind]
  if (period === null) return null
  const excluded = new Set(meeting.lifecycle.details?.excludedSources)
  const byAgency = (rows: readonly FigureRow[]): ReadonlyMap<AgencyId, readonly FigureRow[]> =>
    groupedBy(
      rows.filter((row) => !excluded.has(row.source)),
      (row) => row.agencyId,
    )
  const then = byAgency(rowsUnderToday(period))
  const now = byAgency(figureRows(meeting))
  const compared = [...now].flatMap(([agency, rows]) => {
    const before = then.get(agency)
    const own = rollUp(rows, [agency])
    return before === undefined || own.coverage.unreported.length > 0 ? [] : [{ agency, rows, own, before }]
  })
  const perAgency = compared.map(({ agency, own, before }): readonly [AgencyId, AgencyChange] => [
    agency,
    { ...changeBetween(rollUp(before, [agency]), own), predecessors: predecessorsOf(period, agency) },
  ])
  return { period, perAgency: new Map(perAgency), total: totalChange(compared) }
}

/** How one source of an agency has moved; null when the earlier period does not have it. */
export function sourceChange(meeting: ChangeParts, kind: ComparisonKind, row: FigureRow): ProgressChange | null {
  const period = meeting.comparison[kind]
  if (period === null) return null
  const before = rowsUnderToday(period).filter((one) => one.agencyId === row.agencyId && one.source === row.source)
  if (before.length === 0) return null
  return progressChange(progressOfRollUp(rollUp(before, [])), progressOf(row.figure))
}

function totalChange(
  compared: readonly { readonly rows: readonly FigureRow[]; readonly before: readonly FigureRow[] }[],
): TotalChange | null {
  if (compared.length === 0) return null
  const now = compared.flatMap(({ rows }) => rows)
  const then = compared.flatMap(({ before }) => before)
  return { ...changeBetween(rollUp(then, []), rollUp(now, [])), agencies: compared.length }
}

function changeBetween(then: RollUp, now: RollUp): Change {
  const progressBefore = progressOfRollUp(then)
  return {
    before: progressBefore,
    budgetBefore: then.budget,
    points: progressChange(progressBefore, progressOfRollUp(now)),
  }
}

function predecessorsOf({ successions }: ComparisonPeriod, agency: AgencyId): readonly string[] {
  return successions.flatMap(({ successor, predecessorName }) => (successor === agency ? [predecessorName] : []))
}
