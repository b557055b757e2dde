import type { FundingSource } from '../figures/funding-source.ts'
import { progressOf } from '../figures/progress.ts'
import type { FigureRow } from '../figures/rollup.ts'
import { evidenceOf, type Evidence } from './evidence.ts'

/** Points by which work must be ahead of money: a fifth of the year's budget waits for papers, not for work. */
const AHEAD = 20

/** A source where the work is done and the money not drawn. */
export interface Undrawn {
  readonly rule: 'work-ahead-of-money'
  readonly source: FundingSource
  /** Rupiah of work done and not yet drawn. */
  readonly rupiah: number
  readonly evidence: readonly Evidence[]
}

/** Sources whose money lags far behind their work, the largest amount first. */
export function undrawnSources(rows: readonly FigureRow[]): readonly Undrawn[] {
  return rows
    .flatMap(({ source, figure }): readonly Undrawn[] => {
      const { physicalActual, financialActual } = progressOf(figure)
      if (figure.budget === null || physicalActual === null || financialActual === null) return []
      const done = Math.min(physicalActual, 100)
      if (done - financialActual < AHEAD) return []
      const rupiah = ((done - financialActual) / 100) * figure.budget
      const evidence = evidenceOf(source, { physicalActual, financialActual, budget: figure.budget })
      return [{ rule: 'work-ahead-of-money', source, rupiah, evidence }]
    })
    .toSorted((a, b) => b.rupiah - a.rupiah)
}
