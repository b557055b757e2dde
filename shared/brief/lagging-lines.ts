import { deviation } from '../figures/deviation.ts'
import type { FundingSource } from '../figures/funding-source.ts'

/** A line of the detailed report (sub kegiatan) as the brief needs it. */
export interface BriefLine {
  readonly name: string
  readonly source: FundingSource | null
  readonly budget: number | null
  readonly physicalTarget: number | null
  readonly physicalActual: number | null
}

export interface LaggingLine extends BriefLine {
  readonly rule: 'costly-lag'
  /** Points; negative. */
  readonly deviation: number
  /** Rupiah: points behind, as a share of the line's budget. */
  readonly behind: number
}

/** The lines whose lag costs most, the costliest first. */
export function laggingLines(lines: readonly BriefLine[], most: number): readonly LaggingLine[] {
  return lines
    .flatMap((line): readonly LaggingLine[] => {
      const points = deviation(line.physicalTarget, line.physicalActual)
      if (points === null || points >= 0 || line.budget === null || line.budget === 0) return []
      return [{ ...line, rule: 'costly-lag', deviation: points, behind: (-points / 100) * line.budget }]
    })
    .toSorted((a, b) => b.behind - a.behind)
    .slice(0, most)
}
