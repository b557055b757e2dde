import { totalsOf, type BoardTotals } from '../figures/board-totals.ts'
import type { FigureRow } from '../figures/rollup.ts'
import { currentFigure } from './figures.ts'
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
    return own.entries.map((entry) => ({
      agencyId: agency.agencyId,
      source: entry.source,
      figure: currentFigure(entry),
    }))
  })
}

/** All totals of the board, over all seats, without the sources that the meeting excludes. */
export function boardTotals(meeting: BoardParts, scope: BoardScope = 'all'): BoardTotals {
  const members = meeting.attendance.seats.map(({ agency }) => ({
    agencyId: agency.agencyId,
    agencyClass: agency.agencyClass,
  }))
  return totalsOf(figureRows(meeting, scope), members, meeting.lifecycle.details?.excludedSources ?? [])
}
