import { totalsOf, type BoardTotals } from '../figures/board-totals.ts'
import type { FigureRow } from '../figures/rollup.ts'
import type { AgencyId } from '../ids.ts'
import { currentFigure, type AgencyFigures } from './figures.ts'
import type { MeetingState } from './state.ts'

/** Whose figures count: everybody's as they stand, or only of those who have had their turn. */
export type BoardScope = 'all' | 'presented'

/** What of a meeting a board is drawn from. */
export type BoardParts = Pick<MeetingState, 'attendance' | 'figures' | 'lifecycle'>

/** The figures that hold now, one row per agency and funding source, in the order of the seats. */
export function figureRows(
  meeting: Pick<BoardParts, 'attendance' | 'figures'>,
  scope: BoardScope = 'all',
): readonly FigureRow[] {
  return meeting.attendance.seats.flatMap(({ agency }) => {
    const own = meeting.figures[agency.agencyId]
    if (own === undefined || (scope === 'presented' && own.frozenAt === null)) return []
    return rowsOf(agency.agencyId, own)
  })
}

/** The same objects while nothing about the agency's figures changes, so that its totals need not be drawn again. */
function rowsOf(agencyId: AgencyId, own: AgencyFigures): readonly FigureRow[] {
  const known = knownRows.get(own)
  if (known !== undefined) return known
  const rows = own.entries.map((entry) => ({ agencyId, source: entry.source, figure: currentFigure(entry) }))
  knownRows.set(own, rows)
  return rows
}

const knownRows = new WeakMap<AgencyFigures, readonly FigureRow[]>()

/** All totals of the board, over all seats, without the sources that the meeting excludes. */
export function boardTotals(meeting: BoardParts, scope: BoardScope = 'all'): BoardTotals {
  const members = meeting.attendance.seats.map(({ agency }) => ({
    agencyId: agency.agencyId,
    agencyClass: agency.agencyClass,
  }))
  return totalsOf(figureRows(meeting, scope), members, meeting.lifecycle.details?.excludedSources ?? [])
}
