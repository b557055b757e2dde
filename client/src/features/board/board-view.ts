import { bandOf, type BandTone } from '../../../../shared/figures/scheme.ts'
import { fundingSource, type FundingSource } from '../../../../shared/figures/funding-source.ts'
import { groupedBy } from '../../../../shared/figures/grouped.ts'
import { progressOfRollUp, rollUp, type FigureRow, type RollUp } from '../../../../shared/figures/rollup.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { AgendaState } from '../../../../shared/meeting/agenda.ts'
import { figureRows, type BoardParts } from '../../../../shared/meeting/board.ts'
import { changesSince, type ChangeParts } from '../../../../shared/meeting/changes.ts'
import type { Directive } from '../../../../shared/meeting/directives.ts'
import type { Obstacle } from '../../../../shared/meeting/obstacles.ts'
import { later, type Instant } from '../../../../shared/temporal.ts'

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
  /** The assistant who coordinates it; null: nobody said. */
  readonly assistantField: string | null
  readonly turn: RowTurn['kind']
  readonly place: number | null
  readonly budget: number
  readonly physicalTarget: number | null
  readonly physicalActual: number | null
  readonly deviation: number | null
  readonly financialTarget: number | null
  readonly financialActual: number | null
  readonly financialDeviation: number | null
  readonly tone: BandTone | 'none'
  /** The band's word in the regency's scheme; null: not reported. */
  readonly word: string | null
  /** Points by which its physical deviation has moved since the period before; null: nothing to compare with. */
  readonly trend: number | null
  readonly obstacles: number
  readonly directives: number
  /** When one of its figures last changed; null: it has none. */
  readonly changedAt: Instant | null
}

export interface Board {
  readonly total: RollUp
  readonly rows: readonly BoardRow[]
  /** Every funding source that occurs, in the order of the closed list. */
  readonly sources: readonly FundingSource[]
  /** The figures that are counted: what totals of groups are drawn from. */
  readonly figures: readonly FigureRow[]
}

interface BoardSources extends ChangeParts {
  readonly agenda: AgendaState
  readonly obstacles: readonly Obstacle[]
  readonly directives: readonly Directive[]
}

/**
 * The board of a meeting, rows in the order of the seats. `source`: of that funding source alone, even one that the
 * headline leaves out, and only the agencies that have it; null: of all that count.
 */
export function boardOf(meeting: BoardSources, source: FundingSource | null = null): Board {
  const all = figureRows(meeting)
  const ofSource = source === null ? all : all.filter((row) => row.source === source)
  const having = new Set(ofSource.map((row) => row.agencyId))
  const seats = meeting.attendance.seats.filter(({ agency }) => source === null || having.has(agency.agencyId))
  const { details } = meeting.lifecycle
  const excluded = source === null ? (details?.excludedSources ?? []) : []
  const counts = new Set(excluded)
  const figures = ofSource.filter((row) => !counts.has(row.source))
  const own = groupedBy(figures, (row) => row.agencyId)
  const turns = turnsOf(meeting.agenda)
  // The period before is compared for whole agencies only, as everywhere else.
  const changes = source === null ? changesSince(meeting, 'previous-period') : null
  const obstacles = counted(
    meeting.obstacles.filter((obstacle) => !obstacle.removed).map((obstacle) => obstacle.agencyId),
  )
  const directives = counted(
    meeting.directives.flatMap(({ withdrawn, addressees }) =>
      withdrawn === null ? addressees.map(({ agencyId }) => agencyId) : [],
    ),
  )
  const rows = seats.map(({ agency }): BoardRow => {
    const { agencyId, name, shortName, agencyClass, assistantField } = agency
    const total = rollUp(own.get(agencyId) ?? [], [agencyId])
    const { physicalDeviation, ...progress } = progressOfRollUp(total)
    const turn = turns.get(agencyId) ?? { kind: 'none' }
    return {
      agencyId,
      name,
      shortName,
      agencyClass,
      assistantField,
      turn: turn.kind,
      place: turn.kind === 'waiting' ? turn.place : null,
      budget: total.budget,
      ...progress,
      deviation: physicalDeviation,
      ...markOf(details, total),
      trend: changes?.perAgency.get(agencyId)?.points.physicalDeviation ?? null,
      obstacles: obstacles.get(agencyId) ?? 0,
      directives: directives.get(agencyId) ?? 0,
      changedAt: changedAt(meeting, agencyId, source),
    }
  })
  const named = new Set(all.map((row) => row.source))
  return {
    total: rollUp(
      figures,
      seats.map(({ agency }) => agency.agencyId),
    ),
    rows,
    sources: fundingSource.options.filter((one) => named.has(one)),
    figures,
  }
}

/** A class, an assistant's field or a band, with its rows and their total. */
export interface BoardGroup {
  readonly key: string
  readonly rows: readonly BoardRow[]
  readonly total: RollUp
}

export type BoardGrouping = 'none' | 'class' | 'field' | 'band'

/** The rows in groups, groups in the order in which the rows first name them. Key empty: it has none. */
export function groupsOf(
  rows: readonly BoardRow[],
  by: Exclude<BoardGrouping, 'none'>,
  figures: readonly FigureRow[],
): readonly BoardGroup[] {
  const key = (row: BoardRow): string => {
    if (by === 'class') return row.agencyClass
    return (by === 'field' ? row.assistantField : row.word) ?? ''
  }
  return [...groupedBy(rows, key)].map(([name, own]) => {
    const members = new Set(own.map((row) => row.agencyId))
    const counted = figures.filter((figure) => members.has(figure.agencyId))
    return { key: name, rows: own, total: rollUp(counted, [...members]) }
  })
}

function markOf(details: BoardParts['lifecycle']['details'], own: RollUp): Pick<BoardRow, 'tone' | 'word'> {
  const band = details === null ? 'not-reported' : bandOf(details.scheme, details.quarter, progressOfRollUp(own))
  return band === 'not-reported' ? { tone: 'none', word: null } : band
}

function changedAt({ figures }: BoardParts, agency: AgencyId, source: FundingSource | null): Instant | null {
  const entries = figures[agency]?.entries.filter((entry) => source === null || entry.source === source) ?? []
  return entries.length === 0 ? null : entries.map((entry) => entry.changedAt).reduce(later)
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
