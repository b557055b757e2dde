import type { Figure } from '../figures/figure.ts'
import { sumRupiah } from '../figures/rupiah.ts'
import { budgetWeightedMean, simpleMean } from '../figures/weighted-mean.ts'

type PercentField = 'physicalTarget' | 'physicalActual'
type AmountField = 'budget' | 'financialTarget' | 'financialActual'

/** Several figures as one: amounts summed, per cents weighed by the budget. Null fields are left out, never zero. */
export function combineFigures(figures: readonly Figure[]): Figure {
  return {
    budget: sumOf(figures, 'budget'),
    physicalTarget: weightedOf(figures, 'physicalTarget'),
    physicalActual: weightedOf(figures, 'physicalActual'),
    financialTarget: sumOf(figures, 'financialTarget'),
    financialActual: sumOf(figures, 'financialActual'),
  }
}

/** A row of means: every row counts alike. */
export function meanOfFigures(figures: readonly Figure[]): Figure {
  const mean = (field: PercentField | AmountField): number | null =>
    simpleMean(figures.flatMap((one) => one[field] ?? []))
  return {
    budget: mean('budget'),
    physicalTarget: mean('physicalTarget'),
    physicalActual: mean('physicalActual'),
    financialTarget: mean('financialTarget'),
    financialActual: mean('financialActual'),
  }
}

function sumOf(figures: readonly Figure[], field: AmountField): number | null {
  const amounts = figures.flatMap((one) => one[field] ?? [])
  return amounts.length === 0 ? null : sumRupiah(amounts)
}

function weightedOf(figures: readonly Figure[], field: PercentField): number | null {
  const weighed = figures.flatMap((one) => {
    const percent = one[field]
    return percent === null || one.budget === null ? [] : [{ percent, budget: one.budget }]
  })
  const only = figures.length === 1 ? figures[0]?.[field] : undefined
  return only ?? budgetWeightedMean(weighed)
}
