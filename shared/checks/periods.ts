import { earlierRow } from './earlier-row.ts'
import { placeOf, wholeRecap, type CheckedRow, type EarlierRecap, type Recap } from './recap.ts'
import { warning, type CheckedField, type CheckWarning } from './warning.ts'

/** Points by which a weighted per cent may sink when only the budget behind it has moved. */
const SANK = 0.05

/** A recap against earlier periods of its year, and its two days against each other. */
export function checkPeriods(recap: Recap, earlier: readonly EarlierRecap[]): readonly CheckWarning[] {
  const before = latestBefore(recap, earlier)
  const { physicalCutOff: physical, financialCutOff: financial } = recap.period
  return [
    ...(physical === financial ? [] : [warning('two-cut-offs', wholeRecap, { physical, financial })]),
    ...(before === undefined ? [] : against(recap, before)),
  ]
}

/** The last period before this one in the same year: cumulative figures begin again in January. */
function latestBefore(recap: Recap, earlier: readonly EarlierRecap[]): EarlierRecap | undefined {
  return earlier
    .filter(({ period }) => period.fiscalYear === recap.period.fiscalYear && period.quarter < recap.period.quarter)
    .toSorted((a, b) => b.period.quarter - a.period.quarter)[0]
}

function against(recap: Recap, before: EarlierRecap): readonly CheckWarning[] {
  const pairs = recap.rows.flatMap((row) => {
    const old = earlierRow(before, row)
    return old === undefined ? [] : [{ row, old }]
  })
  const period = before.period.label
  const moved = pairs.flatMap(({ row, old }) => budgetMoved(row, old, period))
  const isStale = recap.period.budgetVersion !== before.period.budgetVersion && pairs.length > 0 && moved.length === 0
  return [
    ...(isStale ? [warning('budget-not-updated', wholeRecap, { period })] : []),
    ...moved,
    ...pairs.flatMap(({ row, old }) => [
      ...fell(row, old, 'physicalActual', SANK, period),
      ...fell(row, old, 'financialActual', 0, period),
    ]),
  ]
}

function budgetMoved(row: CheckedRow, old: CheckedRow, period: string): readonly CheckWarning[] {
  const from = old.figure.budget
  const to = row.figure.budget
  if (from === null || to === null || from === to) return []
  return [warning('budget-changed', placeOf(row, 'budget'), { from, to, period })]
}

function fell(
  row: CheckedRow,
  old: CheckedRow,
  field: CheckedField,
  slack: number,
  period: string,
): readonly CheckWarning[] {
  const from = old.figure[field]
  const to = row.figure[field]
  if (from === null || to === null || to >= from - slack) return []
  return [warning('cumulative-fell', placeOf(row, field), { from, to, period })]
}
