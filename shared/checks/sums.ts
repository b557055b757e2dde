import { roundForDisplay } from '../figures/deviation.ts'
import { rollUp } from '../figures/rollup.ts'
import { sumRupiah } from '../figures/rupiah.ts'
import { wholeRecap, type CheckedRow, type PrintedCount, type PrintedTotal, type Recap } from './recap.ts'
import { warning, type CheckedField, type CheckWarning } from './warning.ts'

/** Printed totals round each part: a rupiah per row. */
const RUPIAH_PER_ROW = 1
/** A printed per cent may differ by one in its last digit. */
const ROUNDED_PERCENT = 0.01

/** Totals and counts that a sheet prints, against the sum of its own parts. */
export function checkSums(recap: Recap): readonly CheckWarning[] {
  return [
    ...(recap.totals ?? []).flatMap((total) => ofTotal(total, recap.rows)),
    ...(recap.counts ?? []).flatMap((count) => ofCount(count)),
  ]
}

function ofTotal(total: PrintedTotal, rows: readonly CheckedRow[]): readonly CheckWarning[] {
  const parts = rows.filter(
    (row) =>
      (total.agencyId === null || row.agencyId === total.agencyId) &&
      (total.source === null || row.source === total.source),
  )
  const sum = rollUp(parts, [])
  const slack = RUPIAH_PER_ROW * parts.length
  const spending = (field: 'financialTarget' | 'financialActual'): number | null => {
    const amounts = parts.flatMap((row) => row.figure[field] ?? [])
    return amounts.length === 0 ? null : sumRupiah(amounts)
  }
  const differs = (field: CheckedField, computed: number | null, most: number): readonly CheckWarning[] => {
    const printed = total[field]
    if (printed === null || computed === null || Math.abs(printed - computed) <= most + 1e-9) return []
    const place = { agencyId: total.agencyId, source: total.source, field, cell: total.cells?.[field] ?? null }
    return [warning('total-not-sum', place, { printed, computed })]
  }
  return [
    ...differs('budget', sum.budget, slack),
    ...differs('physicalTarget', rounded(sum.weighted.target), ROUNDED_PERCENT),
    ...differs('physicalActual', rounded(sum.weighted.actual), ROUNDED_PERCENT),
    ...differs('financialTarget', spending('financialTarget'), slack),
    ...differs('financialActual', spending('financialActual'), slack),
  ]
}

function rounded(percent: number | null): number | null {
  return percent === null ? null : roundForDisplay(percent)
}

function ofCount({ of, printed, parts, cell }: PrintedCount): readonly CheckWarning[] {
  const computed = parts.reduce((sum, part) => sum + part, 0)
  return computed === printed
    ? []
    : [warning('count-not-sum', { ...wholeRecap, cell: cell ?? null }, { of, printed, computed })]
}
