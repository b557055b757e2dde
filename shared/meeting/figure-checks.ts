import { checkFigures } from '../checks/check-figures.ts'
import type { CheckWarning } from '../checks/warning.ts'
import { figureRows } from './board.ts'
import { rowsUnderToday, type ChangeParts } from './changes.ts'
import { comparisonKind } from './comparison.ts'

/** Everything that looks wrong about a meeting's figures as they stand, also against the periods it is compared with. */
export function meetingChecks(meeting: ChangeParts): readonly CheckWarning[] {
  const { details } = meeting.lifecycle
  if (details === null) return []
  const earlier = comparisonKind.options.flatMap((kind) => {
    const period = meeting.comparison[kind]
    return period === null ? [] : [{ period: { ...period, label: period.periodLabel }, rows: rowsUnderToday(period) }]
  })
  const recap = {
    period: { ...details, label: details.periodLabel },
    rows: figureRows(meeting),
    agencies: meeting.attendance.seats.map(({ agency }) => agency.agencyId),
  }
  return checkFigures(recap, earlier)
}
