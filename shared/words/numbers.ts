import { roundForDisplay } from '../figures/deviation.ts'

/** U+2212, as wide as the plus sign. */
const MINUS = '−'
/** U+00A0: a number and its unit stay on one line. */
const NO_BREAK = '\u00A0'

/** How scale words of rupiah are said in the language of the interface. */
export interface ScaleWords {
  readonly trillion: string
  readonly billion: string
  readonly million: string
}

/** `1234.5` as `1.234,50`: Indonesian in every language of the interface, like the official documents. */
export function decimal(value: number, digits = 2): string {
  const rounded = digits === 2 ? roundForDisplay(value) : value
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`
  return rounded < 0 && Number(Math.abs(rounded).toFixed(digits)) !== 0 ? MINUS + text : text
}

/** `41,36 %` */
export function percent(value: number, digits = 2): string {
  return `${decimal(value, digits)}${NO_BREAK}%`
}

/** `−3,41` or `+0,20`; exactly on target has no sign. */
export function signed(value: number): string {
  const text = decimal(value)
  return roundForDisplay(value) > 0 ? `+${text}` : text
}

/** `Rp1,97 triliun`, `Rp543,1 miliar`, `Rp12 juta`, below a million in full. */
export function rupiahShort(amount: number, words: ScaleWords): string {
  const size = Math.abs(amount)
  if (size >= 999_950_000_000) return `Rp${decimal(amount / 1e12)}${NO_BREAK}${words.trillion}`
  if (size >= 999_500_000) return `Rp${decimal(amount / 1e9, 1)}${NO_BREAK}${words.billion}`
  if (size >= 1e6) return `Rp${decimal(amount / 1e6, 0)}${NO_BREAK}${words.million}`
  return rupiahFull(amount)
}

/** The whole amount, with sen only where there are any: `Rp1.974.256.000`. */
export function rupiahFull(amount: number): string {
  return `Rp${decimal(amount, Number.isInteger(amount) ? 0 : 2)}`
}
