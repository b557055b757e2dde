import { deviation, percentOf } from './deviation.ts'
import type { Figure } from './figure.ts'

/** The numbers a slide shows, of one figure or of a roll-up; per cent and points, unrounded. Null: not reported. */
export interface Progress {
  readonly physicalTarget: number | null
  readonly physicalActual: number | null
  readonly physicalDeviation: number | null
  /** Planned spending in per cent of the budget. */
  readonly financialTarget: number | null
  /** Absorption (serapan): spending in per cent of the budget, never of the cash plan. */
  readonly financialActual: number | null
  readonly financialDeviation: number | null
}

/** One reported figure as progress. */
export function progressOf(figure: Figure): Progress {
  const financialTarget = percentOf(figure.financialTarget, figure.budget)
  const financialActual = percentOf(figure.financialActual, figure.budget)
  return {
    physicalTarget: figure.physicalTarget,
    physicalActual: figure.physicalActual,
    physicalDeviation: deviation(figure.physicalTarget, figure.physicalActual),
    financialTarget,
    financialActual,
    financialDeviation: deviation(financialTarget, financialActual),
  }
}
