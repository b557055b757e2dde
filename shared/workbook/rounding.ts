import { roundForDisplay, withoutDust } from '../figures/deviation.ts'
import { combineFigures } from './combine.ts'
import type { RecapRow } from './reading.ts'

type PercentField = 'physicalTarget' | 'physicalActual'

/** Steps in which a per cent is moved, in points: a hundredth of what is printed. */
const STEP = 0.0001
/** Less than half of the last printed digit, so that every cell still reads as it is printed. */
const FURTHEST = 0.0049

/**
 * A report rounds every source to two decimals, and the agency's total from unrounded values; weighed together the
 * rounded ones can miss the printed total by a hundredth. Then they are moved together by the least that makes it
 * hold, and no further than their own rounding: each still reads as printed. Null where that is not possible, or not needed.
 * @param printed the agency's per cent in the coarser sheet
 */
export function moveWithinRounding(
  rows: readonly RecapRow[],
  field: PercentField,
  printed: number,
): { readonly rows: readonly RecapRow[]; readonly by: number } | null {
  const total = combineFigures(rows.map((row) => row.figure))[field]
  const isPrintedRounded = [printed, ...rows.flatMap((row) => row.figure[field] ?? [])].every(hasTwoDecimals)
  if (total === null || rows.length < 2 || !isPrintedRounded || roundForDisplay(total) === printed) return null
  const direction = total < printed ? STEP : -STEP
  for (let steps = 1; steps * STEP <= FURTHEST; steps += 1) {
    const by = withoutDust(direction * steps)
    const moved = rows.map((row) => withMoved(row, field, by))
    const reached = combineFigures(moved.map((row) => row.figure))[field]
    if (reached !== null && roundForDisplay(reached) === printed) return { rows: moved, by }
  }
  return null
}

function withMoved(row: RecapRow, field: PercentField, by: number): RecapRow {
  const value = row.figure[field]
  // Zero and a hundred are mostly meant as such.
  if (value === null || value <= 0 || value >= 100) return row
  return { ...row, figure: { ...row.figure, [field]: withoutDust(value + by) } }
}

function hasTwoDecimals(value: number): boolean {
  return roundForDisplay(value) === value
}
