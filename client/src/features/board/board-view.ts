import { bandOf, type BandTone, type Scheme } from '../../../../shared/figures/scheme.ts'
import { progressOfRollUp, type RollUp } from '../../../../shared/figures/rollup.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { AgendaState } from '../../../../shared/meeting/agenda.ts'
import { boardTotals, type BoardParts } from '../../../../shared/meeting/board.ts'
import type { Directive } from '../../../../shared/meeting/directives.ts'
import type { Obstacle } from '../../../../shared/meeting/obstacles.ts'

/** Where an agency's turn stands; `place` counts the presentations still planned. */
export type RowTurn =
  | { readonly kind: 'waiting'; readonly place: number }
  | { readonly kind: 'active' | 'done' | 'skipped' | 'taken-as-read' | 'none' }

/** One agency on the board, per cent and points unrounded; null: not reported. */
export interface BoardRow {
  readonly agencyId: AgencyId
  readonly name: string
  readonly shortName: string
  readonly agencyClass: string
  readonly turn: RowTurn['kind']
  readonly place: number | null
  readonly budget: number
  readonly physicalTarget: number | null
  readonly physicalActual: number | null
  readonly deviation: number | null
  readonly financialTarget: number | null
  readonly financialActual: number | null
  readonly tone: BandTone | 'none'
  /** The band's word in the regency's scheme; null: not reported. */
  readonly word: string | null
  readonly obstacles: number
  readonly directives: number
}

export interface Board {
  readonly total: RollUp
  readonly rows: readonly BoardRow[]
}

interface BoardSources extends BoardParts {
  readonly agenda: AgendaState
  readonly obstacles: readonly Obstacle[]
  readonly directives: readonly Directive[]
}

/** The board of a meeting, rows in the order of the seats. */
export function boardOf(meeting: BoardSources): Board {
  const totals = boardTotals(meeting)
  const rollUps = new Map(totals.perAgency.map(({ agencyId, rollUp }) => [agencyId, rollUp]))
  const turns = turnsOf(meeting.agenda)
  const obstacles = counted(
    meeting.obstacles.filter((obstacle) => !obstacle.removed).map((obstacle) => obstacle.agencyId),
  )
  const directives = counted(
    meeting.directives.flatMap(({ withdrawn, addressees }) =>
      withdrawn === null ? addressees.map(({ agencyId }) => agencyId) : [],
    ),
  )
  const { details } = meeting.lifecycle
  const rows = meeting.attendance.seats.flatMap(({ agency }): readonly BoardRow[] => {
    const rollUp = rollUps.get(agency.agencyId)
    if (rollUp === undefined) return []
    const progress = progressOfRollUp(rollUp)
    const band = details === null ? 'not-reported' : bandOf(details.scheme, details.quarter, progress)
    const turn = turns.get(agency.agencyId) ?? { kind: 'none' }
    return [
      {
        agencyId: agency.agencyId,
        name: agency.name,
        shortName: agency.shortName,
        agencyClass: agency.agencyClass,
        turn: turn.kind,
        place: turn.kind === 'waiting' ? turn.place : null,
        budget: rollUp.budget,
        physicalTarget: progress.physicalTarget,
        physicalActual: progress.physicalActual,
        deviation: progress.physicalDeviation,
        financialTarget: progress.financialTarget,
        financialActual: progress.financialActual,
        tone: band === 'not-reported' ? 'none' : band.tone,
        word: band === 'not-reported' ? null : band.word,
        obstacles: obstacles.get(agency.agencyId) ?? 0,
        directives: directives.get(agency.agencyId) ?? 0,
      },
    ]
  })
  return { total: totals.total, rows }
}

export type BoardFilter =
  | { readonly by: 'all' }
  | { readonly by: 'class'; readonly agencyClass: string }
  | { readonly by: 'behind' }
  | { readonly by: 'unreported' }

/** The rows that a filter leaves. Behind: in one of the scheme's bad bands. */
export function filtered(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  switch (filter.by) {
    case 'all':
      return rows
    case 'class':
      return rows.filter((row) => row.agencyClass === filter.agencyClass)
    case 'behind':
      return rows.filter((row) => row.tone === 'bad' || row.tone === 'critical')
    case 'unreported':
      return rows.filter((row) => row.word === null)
  }
}

export type BoardSort = 'order' | 'attention' | 'deviation' | 'budget'

/** The same rows in another order; rows without the number come last, equal ones keep their order. */
export function sorted(rows: readonly BoardRow[], sort: BoardSort): readonly BoardRow[] {
  const by =
    (key: (row: BoardRow) => number | null) =>
    (a: BoardRow, b: BoardRow): number =>
      (key(a) ?? Infinity) - (key(b) ?? Infinity) || 0
  switch (sort) {
    case 'order':
      return rows.toSorted(by(orderKey))
    case 'attention':
      return rows.toSorted(by((row) => (row.deviation === null ? null : row.deviation * row.budget)))
    case 'deviation':
      return rows.toSorted(by((row) => row.deviation))
    case 'budget':
      return rows.toSorted(by((row) => -row.budget))
  }
}

/** Classes of agencies in the order in which the rows first name them, with their counts. */
export function classesOf(
  rows: readonly BoardRow[],
): readonly { readonly agencyClass: string; readonly count: number }[] {
  return [...counted(rows.map((row) => row.agencyClass))].map(([agencyClass, count]) => ({ agencyClass, count }))
}

/** The band of any progress under a meeting's scheme, as tone and word. */
export function bandMark(
  scheme: Scheme,
  quarter: number,
  rollUp: RollUp,
): { readonly tone: BandTone | 'none'; readonly word: string | null } {
  const band = bandOf(scheme, quarter, progressOfRollUp(rollUp))
  return band === 'not-reported' ? { tone: 'none', word: null } : band
}

/** Done first, then the active one, then those waiting in their order, then everybody else. */
function orderKey(row: BoardRow): number {
  switch (row.turn) {
    case 'done':
    case 'taken-as-read':
      return 0
    case 'active':
      return 1
    case 'waiting':
      return 2 + (row.place ?? 0)
    case 'skipped':
      return 1_000
    case 'none':
      return 2_000
  }
}

function turnsOf(agenda: AgendaState): ReadonlyMap<AgencyId, RowTurn> {
  const turns = new Map<AgencyId, RowTurn>()
  let place = 0
  for (const { agencyId, status } of agenda.items) {
    if (agencyId === null) continue
    const turn: RowTurn = status === 'planned' ? { kind: 'waiting', place: (place += 1) } : { kind: status }
    turns.set(agencyId, turn)
  }
  return turns
}

function counted<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
