import type { FundingSource } from '../figures/funding-source.ts'
import type { Progress } from '../figures/progress.ts'

/** A number that an item of the brief rests on: per cent or points of progress, or rupiah. */
export type EvidenceMeasure = keyof Progress | 'budget'

/** One figure behind an item, so that whoever doubts it can look it up. */
export interface Evidence {
  readonly source: FundingSource
  /** Whether it is of now or of the quarter before. */
  readonly of: 'now' | 'previous-period'
  readonly measure: EvidenceMeasure
  readonly value: number
}

const measures: readonly EvidenceMeasure[] = [
  'physicalTarget',
  'physicalActual',
  'physicalDeviation',
  'financialTarget',
  'financialActual',
  'financialDeviation',
  'budget',
]

/** The evidence of the measures that are reported; what is null is no evidence. */
export function evidenceOf(
  source: FundingSource,
  values: Readonly<Partial<Record<EvidenceMeasure, number | null>>>,
  of: Evidence['of'] = 'now',
): readonly Evidence[] {
  return measures.flatMap((measure) => {
    const value = values[measure] ?? null
    return value === null ? [] : [{ source, of, measure, value }]
  })
}
