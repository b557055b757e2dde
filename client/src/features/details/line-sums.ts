import type { Figure } from '../../../../shared/figures/figure.ts'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { currentFigure } from '../../../../shared/meeting/figures.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import type { DetailTotals } from '../../../../shared/protocol/http-details.ts'

/** Rupiah up to here are the rounding of the recap's amounts, not a difference. */
const SAME_RUPIAH = 1
/** Points: per cents are printed to two decimals. */
const SAME_POINTS = 0.011

/** What the lines of one source come to, beside the figure they lie below. */
export interface LineSum {
  readonly source: FundingSource
  readonly lines: DetailTotals
  /** Null: nothing is reported for this source. */
  readonly recap: Figure | null
  readonly agrees: boolean
}

/** The sums of an agency's lines per source, and whether they add up to what is reported. */
export function lineSums(
  { figures }: Pick<MeetingState, 'figures'>,
  agency: AgencyId,
  totals: readonly DetailTotals[],
): readonly LineSum[] {
  const entries = figures[agency]?.entries ?? []
  return totals
    .filter(({ agencyId }) => agencyId === agency)
    .map((lines) => {
      const entry = entries.find(({ source }) => source === lines.source)
      const recap = entry === undefined ? null : currentFigure(entry)
      return { source: lines.source, lines, recap, agrees: recap !== null && agrees(lines, recap) }
    })
}

function agrees(lines: DetailTotals, recap: Figure): boolean {
  return (
    isClose(lines.budget, recap.budget, SAME_RUPIAH) &&
    isClose(lines.financialTarget, recap.financialTarget, SAME_RUPIAH) &&
    isClose(lines.financialActual, recap.financialActual, SAME_RUPIAH) &&
    isClose(lines.physicalTarget, recap.physicalTarget, SAME_POINTS) &&
    isClose(lines.physicalActual, recap.physicalActual, SAME_POINTS)
  )
}

function isClose(a: number | null, b: number | null, within: number): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= within
}
