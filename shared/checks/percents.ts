import { progressOf } from '../figures/progress.ts'
import { followsFrom, printedNumber, type PrintedNumber } from './printed-number.ts'
import { placeOf, type CheckedRow } from './recap.ts'
import { warning, type CheckWarning } from './warning.ts'

/** "39,76 minus 45,40 printed −5,65": each of the three was rounded by itself. */
const ROUNDED_POINTS = 0.01

/** Per cents and deviations that a sheet prints, against the amounts it prints beside them. */
export function checkPercents(row: CheckedRow): readonly CheckWarning[] {
  const { printed, figure } = row
  if (printed === undefined) return []
  const progress = progressOf(figure)
  return [
    ...ofBudget(row, 'financialActual', read(printed.financialActualPercent)),
    ...ofBudget(row, 'financialTarget', read(printed.financialTargetPercent)),
    ...ofTarget(row, 'physicalActual', read(printed.physicalDeviation), progress.physicalDeviation),
    ...ofTarget(row, 'financialActual', read(printed.financialDeviation), progress.financialDeviation),
  ]
}

function read(text: string | null | undefined): PrintedNumber | null {
  return text === null || text === undefined ? null : printedNumber(text)
}

/** A per cent of the budget: the most telling explanation wins, since one slip needs one sentence. */
function ofBudget(
  row: CheckedRow,
  field: 'financialActual' | 'financialTarget',
  printed: PrintedNumber | null,
): readonly CheckWarning[] {
  const { budget, financialTarget } = row.figure
  const amount = row.figure[field]
  if (printed === null || budget === null || amount === null || budget === 0) return []
  const computed = (amount / budget) * 100
  if (followsFrom(printed, amount, budget)) return []
  const place = placeOf(row, field)
  const values = { printed: printed.value, computed }
  if (readsAsPercent(amount, printed)) return [warning('percent-as-amount', place, { percent: printed.value, amount })]
  if (followsFrom(printed, budget - amount, budget)) return [warning('remainder-as-actual', place, values)]
  const overPlan = field === 'financialActual' && financialTarget !== null && financialTarget > 0
  if (overPlan && followsFrom(printed, amount, financialTarget)) return [warning('percent-of-plan', place, values)]
  return [warning('percent-not-following', place, values)]
}

/** "12,31 miliar" for 12,31 per cent: the same digits, with a scale word in place of the sign. */
function readsAsPercent(amount: number, printed: PrintedNumber): boolean {
  return printed.value > 0 && [1e6, 1e9, 1e12].some((scale) => Math.abs(amount / scale - printed.value) < 1e-9)
}

function ofTarget(
  row: CheckedRow,
  field: 'physicalActual' | 'financialActual',
  printed: PrintedNumber | null,
  computed: number | null,
): readonly CheckWarning[] {
  if (printed === null || computed === null) return []
  const slack = ROUNDED_POINTS + printed.halfStep + 1e-9
  if (Math.abs(printed.value - computed) <= slack) return []
  const values = { printed: printed.value, computed }
  const isTurned = Math.abs(printed.value + computed) <= slack
  return [warning(isTurned ? 'deviation-sign' : 'deviation-not-following', placeOf(row, field), values)]
}
