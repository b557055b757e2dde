/** The smallest value that at least `share` (above 0, to 1) of the values do not exceed. Throws when there are none. */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).toSorted()
  const value = sorted[Math.ceil(share * sorted.length) - 1]
  if (value === undefined) throw new RangeError('nothing was measured')
  return value
}

/** The value in the middle; of an even number of values the mean of the two there. Throws when there are none. */
export function median(values: Iterable<number>): number {
  const sorted = Float64Array.from(values).toSorted()
  const middle = (sorted.length - 1) / 2
  const below = sorted[Math.floor(middle)]
  const above = sorted[Math.ceil(middle)]
  if (below === undefined || above === undefined) throw new RangeError('nothing was measured')
  return below + (above - below) / 2
}

/** How many times as much each of `ours` is as what was measured beside it, in the same round. */
export function ratios(ours: readonly number[], bare: readonly number[]): readonly number[] {
  if (ours.length !== bare.length) throw new RangeError('a round was measured on one side only')
  return ours.map((value, round) => value / (bare[round] ?? Number.NaN))
}

/** The ratios of all rounds in words, so that nobody has to believe in a median alone. */
export function spread(found: readonly number[]): string {
  const sorted = found.toSorted((a, b) => a - b).map((ratio) => ratio.toFixed(2))
  return `rounds ${sorted.join(' ')}`
}
