import { inSen } from './rupiah.ts'

// Whole numbers make a mean exact and the same in any order, on every screen: binary fractions add up
// differently when rows arrive differently, and would let a total flicker between 41.36 and 41.37.
const NANO = 1e9

export interface Weighed {
  /** Per cent, zero or more; nine decimals are kept. */
  readonly percent: number
  /** Rupiah. */
  readonly budget: number
}

/** Sum of (per cent x budget) / sum of budgets: "fisik tertimbang". Null when there is no budget to weigh by. */
export function budgetWeightedMean(rows: readonly Weighed[]): number | null {
  let products = 0n
  let budgets = 0n
  for (const row of rows) {
    const weight = BigInt(inSen(row.budget))
    products += inNano(row.percent) * weight
    budgets += weight
  }
  return quotient(products, budgets)
}

/** Sum of per cents / their number. Null of none. */
export function simpleMean(percents: readonly number[]): number | null {
  return quotient(
    percents.reduce((sum, percent) => sum + inNano(percent), 0n),
    BigInt(percents.length),
  )
}

function inNano(percent: number): bigint {
  return BigInt(Math.round(percent * NANO))
}

/** Rounded to the nearest nano. */
function quotient(dividend: bigint, divisor: bigint): number | null {
  return divisor === 0n ? null : Number((2n * dividend + divisor) / (2n * divisor)) / NANO
}
