import { earlierRow } from './earlier-row.ts'
import { median } from './median.ts'
import { placeOf, type CheckedRow, type EarlierRecap, type Recap } from './recap.ts'
import { warning, type CheckedField, type CheckWarning } from './warning.ts'

/** Scale words that are mistaken for each other: ribu, juta, miliar; and a sheet "in millions". */
const SLIPS = [1e3, 1e6] as const
/** How far an amount may be off the slip itself, as budgets and progress also move. */
const NEAR = 2.5
/** A lone amount has only the other rows beside it: it must be this many times smaller than their median. */
const FAR_BELOW = 1_000
/** Realisation of more than so many times its target, and by so many points, has lost a digit somewhere. */
const MANY_TIMES = 5
const MANY_POINTS = 10
/** Where neighbours stand at this many per cent, a value up to 1 is a share of one, not of a hundred. */
const COMMON_PERCENT = 10

/** Amounts a thousand or a million times off, and per cents that lost a digit or are fractions. */
export function checkUnits(recap: Recap, earlier: readonly EarlierRecap[]): readonly CheckWarning[] {
  const budgets = median(recap.rows.flatMap((row) => row.figure.budget ?? []))
  const target = median(recap.rows.flatMap((row) => row.figure.physicalTarget ?? []))
  return recap.rows.flatMap((row) => {
    const slip = budgetSlip(row, earlier, budgets)
    return [...(slip === null ? spendingSlips(row) : [slip]), ...digitSlip(row), ...fraction(row, target)]
  })
}

function budgetSlip(row: CheckedRow, earlier: readonly EarlierRecap[], median: number | null): CheckWarning | null {
  const { budget } = row.figure
  if (budget === null || budget === 0) return null
  const before = earlier.map((recap) => earlierRow(recap, row)?.figure.budget ?? 0).find((amount) => amount > 0)
  if (before !== undefined) return slipTo(row, 'budget', budget, before)
  if (median === null || budget * FAR_BELOW > median) return null
  // Nothing tells the true amount: the slip that brings it nearest to what agencies here have.
  const distance = (slip: number): number => Math.abs(Math.log((budget * slip) / median))
  const [times] = SLIPS.toSorted((a, b) => distance(a) - distance(b))
  return times === undefined
    ? null
    : warning('unit-slip', placeOf(row, 'budget'), { amount: budget, times, beside: median })
}

/** Spending cannot be hundreds of times the budget, nor a thousandth of what the work suggests. */
function spendingSlips(row: CheckedRow): readonly CheckWarning[] {
  const { budget, physicalActual, physicalTarget } = row.figure
  if (budget === null || budget === 0) return []
  return [
    ...spendingSlip(row, 'financialActual', budget, physicalActual),
    ...spendingSlip(row, 'financialTarget', budget, physicalTarget),
  ]
}

function spendingSlip(
  row: CheckedRow,
  field: 'financialActual' | 'financialTarget',
  budget: number,
  physical: number | null,
): readonly CheckWarning[] {
  const amount = row.figure[field]
  if (amount === null || amount === 0) return []
  const tooLarge = SLIPS.find((slip) => amount >= budget * slip * 0.02 && amount <= budget * slip * 1.2)
  if (amount > budget * 20 && tooLarge !== undefined)
    return [warning('unit-slip', placeOf(row, field), { amount, times: 1 / tooLarge, beside: budget })]
  const expected = (budget * (physical ?? 0)) / 100
  const tooSmall = physical === null || physical < COMMON_PERCENT ? null : slipTo(row, field, amount, expected)
  return tooSmall === null ? [] : [tooSmall]
}

/** A slip when the amount, a thousand or a million times larger or smaller, comes near what stands beside it. */
function slipTo(row: CheckedRow, field: CheckedField, amount: number, beside: number): CheckWarning | null {
  const times = SLIPS.flatMap((slip) => [slip, 1 / slip]).find((factor) => {
    const ratio = (amount * factor) / beside
    return ratio <= NEAR && ratio >= 1 / NEAR
  })
  return times === undefined ? null : warning('unit-slip', placeOf(row, field), { amount, times, beside })
}

function digitSlip(row: CheckedRow): readonly CheckWarning[] {
  const { physicalTarget: target, physicalActual: actual } = row.figure
  if (target === null || actual === null || target === 0) return []
  if (actual < target * MANY_TIMES || actual - target < MANY_POINTS) return []
  return [warning('decimal-slip', placeOf(row, 'physicalTarget'), { percent: target, beside: actual })]
}

function fraction(row: CheckedRow, median: number | null): readonly CheckWarning[] {
  if (median === null || median < COMMON_PERCENT) return []
  const { physicalTarget, physicalActual } = row.figure
  return physicalTarget !== null && physicalTarget > 0 && physicalTarget <= 1 && (physicalActual ?? 0) <= 1
    ? [
        warning('fraction-for-percent', placeOf(row, 'physicalTarget'), {
          percent: physicalTarget,
          beside: median,
        }),
      ]
    : []
}
