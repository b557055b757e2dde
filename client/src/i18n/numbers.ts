// Documents write numbers as screens do: the rules are shared.
export { decimal, percent, rupiahFull, rupiahShort, signed, type ScaleWords } from '../../../shared/words/numbers.ts'

/**
 * What a person typed as an Indonesian number (`1.250.000,5` or `41,36`; a single point followed by one or two
 * digits is read as a decimal comma, as on a telephone's keypad). Empty: null, not reported. Otherwise 'not-a-number'.
 */
export function readNumber(typed: string): number | null | 'not-a-number' {
  const text = typed.replaceAll(/[\s ]|Rp|%/g, '')
  if (text === '') return null
  if (/^\d+\.\d{1,2}$/.test(text)) return Number(text)
  if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) return 'not-a-number'
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

/** A number as it is put into a field to be edited: `1.250.000,5`; not reported is empty. */
export function numberForEditing(value: number | null): string {
  if (value === null) return ''
  const [whole = '0', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
