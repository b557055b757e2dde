import { dayOn, type CalendarDate } from '../temporal.ts'

const names: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february', 'pebruari'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov', 'nopember'],
  ['desember', 'des', 'december', 'dec'],
]

/** One month of a year; months are 1 to 12. */
export interface Month {
  readonly year: number
  readonly month: number
}

/** 1 to 12 for the name of a month, whole or short, in either language; null for any other word. */
export function monthNamed(word: string): number | null {
  const place = names.findIndex((ways) => ways.includes(word))
  return place < 0 ? null : place + 1
}

export function monthOf(day: CalendarDate): Month {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}

export function monthsLater({ year, month }: Month, months: number): Month {
  const since = year * 12 + month - 1 + months
  return { year: Math.floor(since / 12), month: (since % 12) + 1 }
}

/** The day of that month, or its last where it is shorter. */
export function dayWithin({ year, month }: Month, day: number): CalendarDate {
  const last = [day, 31, 30, 29, 28].map((one) => (one <= day ? dayOn(year, month, one) : null))
  const found = last.find((one) => one !== null)
  if (found === undefined) throw new RangeError(`no day ${day} in month ${month} of ${year}`)
  return found
}
