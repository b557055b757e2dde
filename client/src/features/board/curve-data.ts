import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import { rollUp, type FigureRow } from '../../../../shared/figures/rollup.ts'
import { figureRows } from '../../../../shared/meeting/board.ts'
import { rowsUnderToday, type ChangeParts } from '../../../../shared/meeting/changes.ts'
import type { CurveData, CurvePoint } from './curve-view.ts'

/**
 * The known points of the S-curve: this meeting, the period before it within the same year, and the same period of
 * last year. Whole totals as they were, not only of agencies in both; sources left out are left out everywhere.
 */
export function curveData(meeting: ChangeParts, source: FundingSource | null): CurveData | null {
  const { details } = meeting.lifecycle
  if (details === null) return null
  const excluded = new Set(source === null ? details.excludedSources : [])
  const counts = (row: FigureRow): boolean => (source === null ? !excluded.has(row.source) : row.source === source)
  const pointOf = (
    period: Pick<CurvePoint, 'periodLabel'> & { readonly physicalCutOff: CurvePoint['day'] },
    rows: readonly FigureRow[],
  ): readonly CurvePoint[] => {
    const { target, actual } = rollUp(rows.filter(counts), []).weighted
    if (target === null && actual === null) return []
    return [{ day: period.physicalCutOff, periodLabel: period.periodLabel, target, actual }]
  }
  const before = meeting.comparison['previous-period']
  const lastYear = meeting.comparison['same-period-last-year']
  return {
    year: details.fiscalYear,
    now: [
      ...(before?.fiscalYear === details.fiscalYear ? pointOf(before, rowsUnderToday(before)) : []),
      ...pointOf(details, figureRows(meeting)),
    ],
    lastYear: lastYear === null ? [] : pointOf(lastYear, rowsUnderToday(lastYear)),
  }
}
