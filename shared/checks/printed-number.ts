/** Rounded amounts end in zeros: "Rp12,1 miliar" is 12,100,000,000. Fewer zeros than this are an exact amount. */
const ROUNDED_ZEROS = 6

/** A number as printed, with what its rounding may hide. */
export interface PrintedNumber {
  readonly value: number
  /** Half of the last printed digit. */
  readonly halfStep: number
}

/** Reads a printed number with a decimal point or a decimal comma; null when it is none. */
export function printedNumber(text: string): PrintedNumber | null {
  const plain = text.trim().replace(',', '.').replace('−', '-').replace(/\s*%$/, '')
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return null
  const digits = plain.split('.')[1]?.length ?? 0
  return { value: Number(plain), halfStep: 0.5 * 10 ** -digits }
}

/** Half of what an amount in rupiah was rounded to, at least two of its digits being meant; zero for an exact one. */
function roundingOf(amount: number): number {
  if (amount === 0 || !Number.isInteger(amount)) return 0
  const digits = String(amount)
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  return zeros < ROUNDED_ZEROS ? 0 : 0.5 * 10 ** Math.min(zeros, digits.length - 2)
}

/**
 * Whether `printed` per cent can be `part` of `whole`, given how each of the three was rounded. A budget may be round
 * by itself: only where both amounts are, both are taken as rounded. Published tables round either way at the last
 * digit, hence a whole step of the per cent instead of half.
 */
export function followsFrom(printed: PrintedNumber, part: number, whole: number): boolean {
  const areRounded = roundingOf(part) > 0 && roundingOf(whole) > 0
  const [partOff, wholeOff] = areRounded ? [roundingOf(part), roundingOf(whole)] : [0, 0]
  const least = (part - partOff) / (whole + wholeOff)
  const most = (part + partOff) / Math.max(1, whole - wholeOff)
  const step = 2 * printed.halfStep + 1e-9
  return printed.value >= least * 100 - step && printed.value <= most * 100 + step
}
