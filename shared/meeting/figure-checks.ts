import { checkFigures } from '../checks/check-figures.ts'
import type { CheckPlace, CheckWarning } from '../checks/warning.ts'
import type { FigureRow } from '../figures/rollup.ts'
import { figureRows } from './board.ts'
import { rowsUnderToday, type ChangeParts } from './changes.ts'
import { comparisonKind } from './comparison.ts'

/** Everything that looks wrong about a meeting's figures as they stand, also against the periods it is compared with. */
export function meetingChecks(meeting: ChangeParts): readonly CheckWarning[] {
  return checksOf(meeting, figureRows(meeting))
}

/** What would look wrong about one figure if it were reported now, as while it is being typed. */
export function checksWith(meeting: ChangeParts, typed: FigureRow): readonly CheckWarning[] {
  const isTyped = (row: Pick<CheckPlace, 'agencyId' | 'source'>): boolean =>
    row.agencyId === typed.agencyId && row.source === typed.source
  const others = figureRows(meeting).filter((row) => !isTyped(row))
  return checksOf(meeting, [...others, typed]).filter(({ place }) => isTyped(place))
}

function checksOf(meeting: ChangeParts, rows: readonly FigureRow[]): readonly CheckWarning[] {
  const { details } = meeting.lifecycle
  if (details === null) return []
  const earlier = comparisonKind.options.flatMap((kind) => {
    const period = meeting.comparison[kind]
    return period === null ? [] : [{ period: { ...period, label: period.periodLabel }, rows: rowsUnderToday(period) }]
  })
  const recap = {
    period: { ...details, label: details.periodLabel },
    rows,
    agencies: meeting.attendance.seats.map(({ agency }) => agency.agencyId),
  }
  return checkFigures(recap, earlier)
}
