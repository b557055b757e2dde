import type { CellValue } from './sheet.ts'

export type NumberReading =
  | {
      readonly kind: 'number'
      readonly value: number
      /** It carries its own unit (a per cent sign, "miliar"), so the column's scale does not apply. */
      readonly hasUnit: boolean
      /** It could also be read another way; `value` is the likelier one. */
      readonly isAmbiguous: boolean
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' }

const NOTHING: NumberReading = { kind: 'nothing' }
const UNREADABLE: NumberReading = { kind: 'unreadable' }
const MULTIPLES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  m: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
  t: 1e12,
}
// "Not reported is not zero": a dash says that there is nothing to say.
const SAYS_NOTHING =
  /^(?:[-−–—.…]+|n\/?a|nihil|kosong|tidak ada(?: data)?|belum(?: ada| lapor| melapor| ada data)?|tad)$/
const NUMERAL = String.raw`\d[\d.,'’ ]*`
const COMPOUND = new RegExp(`^(?:${NUMERAL}(?:ribu|rb|juta|jt|mil[iy]ar|m|tril[iy]un|t)\\b\\s*)+$`)

/**
 * Reads a cell as people in Indonesia write numbers: "1.234.567,00", "Rp 1,2 miliar", "12,5%", "(1.234)", "-". A number
 * cell is a number already.
 * @param as rupiah never have three decimals, per cents rarely thousands: what decides about "1.234"
 */
export function readNumber(cell: CellValue | undefined, as: 'amount' | 'percent'): NumberReading {
  if (cell === null || cell === undefined) return NOTHING
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell) : UNREADABLE
  if (typeof cell === 'string') return readText(cell, as)
  if (typeof cell === 'object' && 'percent' in cell)
    return as === 'percent' ? { ...plain(cell.percent), hasUnit: true } : plain(cell.percent / 100)
  return UNREADABLE
}

function plain(value: number): NumberReading & { readonly kind: 'number' } {
  return { kind: 'number', value, hasUnit: false, isAmbiguous: false }
}

function readText(text: string, as: 'amount' | 'percent'): NumberReading {
  // Most cells are words; they are not worth a closer look.
  if (!/\p{N}/u.test(text))
    return SAYS_NOTHING.test(text.trim().toLowerCase()) || text.trim() === '' ? NOTHING : UNREADABLE
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[−‐‑–]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (said === '' || SAYS_NOTHING.test(said)) return NOTHING
  const inBrackets = /^\((.*)\)$/.exec(said)
  const bare = (inBrackets?.[1] ?? said).replace(/^(-?)\s*(?:rp|idr)(?![a-z])\.?\s*/, '$1').trim()
  const isNegative = inBrackets !== null || /^-|\d-$/.test(bare)
  const unsigned = bare
    .replace(/^[-+]\s*/, '')
    .replace(/^(?:rp|idr)(?![a-z])\.?\s*/, '')
    .replace(/,-{1,2}$|-$/, '')
    .trim()
  const reading = readUnsigned(unsigned, as)
  return reading.kind === 'number' && isNegative ? { ...reading, value: -reading.value } : reading
}

function readUnsigned(text: string, as: 'amount' | 'percent'): NumberReading {
  const percent = /^(.*?)\s*(?:%|persen|prosen)$/.exec(text)
  if (percent !== null) {
    const reading = readDigits(percent[1] ?? '', 'percent')
    if (reading.kind !== 'number') return UNREADABLE
    return as === 'percent' ? { ...reading, hasUnit: true } : UNREADABLE
  }
  if (as === 'amount' && COMPOUND.test(text)) return readCompound(text)
  return readDigits(text.replace(/\s*rupiah$/, ''), as)
}

/** "66 juta 735 ribu", "1,2 miliar". */
function readCompound(text: string): NumberReading {
  let sum = 0
  for (const [, digits = '', word = ''] of text.matchAll(/(\d[\d.,'’ ]*)([a-z]+)/g)) {
    const part = readDigits(digits.trim(), 'percent')
    if (part.kind !== 'number') return UNREADABLE
    sum += part.value * (MULTIPLES[word] ?? Number.NaN)
  }
  return Number.isFinite(sum) ? { kind: 'number', value: sum, hasUnit: true, isAmbiguous: false } : UNREADABLE
}

function readDigits(text: string, as: 'amount' | 'percent'): NumberReading {
  const digits = text.replaceAll(/(?<=\d)['’ ](?=\d{3}(?!\d))/g, '')
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) return UNREADABLE
  const dots = digits.split('.').length - 1
  const commas = digits.split(',').length - 1
  if (dots === 0 && commas === 0) return plain(Number(digits))
  if (dots > 0 && commas > 0)
    return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? grouped(digits, '.', ',') : grouped(digits, ',', '.')
  const mark = dots > 0 ? '.' : ','
  if (dots + commas > 1) return grouped(digits, mark, null)
  return readOneMark(digits, mark, as)
}

/** One dot or comma and nothing else to go by. */
function readOneMark(digits: string, mark: '.' | ',', as: 'amount' | 'percent'): NumberReading {
  const couldBeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
  const decimal = plain(Number(digits.replace(mark, '.')))
  if (!couldBeThousands) return decimal
  const thousands = plain(Number(digits.replace(mark, '')))
  if (as === 'amount') return { ...thousands, isAmbiguous: mark === ',' }
  return { ...decimal, isAmbiguous: mark === '.' }
}

/** Groups of three between `mark`, then perhaps decimals. */
function grouped(digits: string, mark: '.' | ',', decimalMark: '.' | ',' | null): NumberReading {
  const [whole = '', decimals = '', ...more] = decimalMark === null ? [digits] : digits.split(decimalMark)
  const [first = '', ...rest] = whole.split(mark)
  const isGrouped = /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
  if (!isGrouped || more.length > 0 || !/^\d*$/.test(decimals)) return UNREADABLE
  return plain(Number(`${first}${rest.join('')}.${decimals}0`))
}
