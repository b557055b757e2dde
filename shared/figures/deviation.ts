// Binary fractions leave dust (39.76 - 45.40 = -5.640000000000001); nine decimals keep every reported digit.
const DUST = 1e9

/** The same number without the dust of binary arithmetic, and never minus zero. */
export function withoutDust(value: number): number {
  return Math.round(value * DUST) / DUST + 0
}

/**
 * Actual minus target, in points, from unrounded values; negative is behind. Null when either is not reported.
 * Some regencies print a shortfall as a positive number; the sign here is always this one.
 */
export function deviation(target: number | null, actual: number | null): number | null {
  return target === null || actual === null ? null : withoutDust(actual - target)
}

/** 100 x (actual - target) / target: deviation in per cent of the target itself. Null when either is not reported or nothing was targeted. */
export function relativeDeviation(target: number | null, actual: number | null): number | null {
  if (target === null || actual === null || target === 0) return null
  return withoutDust(((actual - target) / target) * 100)
}

/** 100 x part / whole: what `part` is of `whole`, in per cent, unrounded. Null when either is not reported or the whole is nothing. */
export function percentOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (part / whole) * 100
}

/** Rounds a percentage or a deviation for display, to two decimals, halves away from zero. Never to be calculated with. */
export function roundForDisplay(value: number): number {
  const size = Math.abs(value)
  // Half a dust above: 1.005 is stored as 1.00499999999999989 and is meant as 1.01.
  const rounded = Math.round(size * 100 + 1 / DUST) / 100
  return (value < 0 ? -rounded : rounded) + 0
}
