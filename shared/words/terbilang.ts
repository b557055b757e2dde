const UNITS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
]

/**
 * A whole number in Indonesian words (terbilang), as documents spell out years and counts: `dua ribu dua puluh satu`.
 * Up to 999 trillion; anything else is a mistake of the caller and throws a RangeError.
 */
export function spelled(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 1e15) throw new RangeError(`${number} cannot be spelled out`)
  if (number < 12) return UNITS[number] ?? ''
  if (number < 20) return `${spelled(number - 10)} belas`
  if (number < 100) return join(`${spelled(Math.floor(number / 10))} puluh`, number % 10)
  if (number < 200) return join('seratus', number - 100)
  if (number < 1_000) return join(`${spelled(Math.floor(number / 100))} ratus`, number % 100)
  if (number < 2_000) return join('seribu', number - 1_000)
  const [size, word] = SCALES.find(([least]) => number >= least) ?? [1_000, 'ribu']
  return join(`${spelled(Math.floor(number / size))} ${word}`, number % size)
}

function join(words: string, rest: number): string {
  return rest === 0 ? words : `${words} ${spelled(rest)}`
}
