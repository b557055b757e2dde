import { progressOf } from '../figures/progress.ts'
import { placeOf, type CheckedRow } from './recap.ts'
import { warning, type CheckWarning } from './warning.ts'

/** Points that money may stand above work before it is worth a word: published cases begin at 0.66 (Sinjai 2017). */
const FINANCIAL_AHEAD = 0.5
/** Per cent from which work counts as done. */
const DONE = 99.5
/** Points of done work that are not yet drawn before it is worth a word. */
const NOT_DRAWN = 10

/** Figures that are possible on paper only, or need a reason. */
export function checkLimits(row: CheckedRow): readonly CheckWarning[] {
  return [...checkAbove(row), ...moneyAgainstWork(row)]
}

/** Work above 100 per cent, and money above the budget: odd for a single line (sub kegiatan) as for an agency. */
export function checkAbove(row: CheckedRow): readonly CheckWarning[] {
  const found: CheckWarning[] = []
  for (const field of ['physicalTarget', 'physicalActual'] as const) {
    const percent = row.figure[field]
    if (percent !== null && percent > 100) found.push(warning('physical-above-100', placeOf(row, field), { percent }))
  }
  const { budget } = row.figure
  for (const field of ['financialTarget', 'financialActual'] as const) {
    const amount = row.figure[field]
    if (amount !== null && budget !== null && amount > budget)
      found.push(warning('financial-above-budget', placeOf(row, field), { amount, budget }))
  }
  return found
}

function moneyAgainstWork(row: CheckedRow): readonly CheckWarning[] {
  const { physicalActual: physical, financialActual: financial } = progressOf(row.figure)
  if (physical === null || financial === null) return []
  const values = { physical, financial }
  // Spending above the budget has its own sentence.
  if (financial - physical > FINANCIAL_AHEAD && financial <= 100)
    return [warning('financial-above-physical', placeOf(row, 'financialActual'), values)]
  // So has work above 100.
  if (physical >= DONE && physical <= 100 && physical - financial > NOT_DRAWN)
    return [warning('done-not-drawn', placeOf(row, 'financialActual'), values)]
  return []
}
