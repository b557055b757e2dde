import { deviation } from './deviation.ts'
import type { Progress } from './progress.ts'

/** Points by which each number of a slide has moved since an earlier period; null where either was not reported. */
export type ProgressChange = Progress

/** Now minus then, field by field, from unrounded values. */
export function progressChange(then: Progress, now: Progress): ProgressChange {
  return {
    physicalTarget: deviation(then.physicalTarget, now.physicalTarget),
    physicalActual: deviation(then.physicalActual, now.physicalActual),
    physicalDeviation: deviation(then.physicalDeviation, now.physicalDeviation),
    financialTarget: deviation(then.financialTarget, now.financialTarget),
    financialActual: deviation(then.financialActual, now.financialActual),
    financialDeviation: deviation(then.financialDeviation, now.financialDeviation),
  }
}
