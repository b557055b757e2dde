import { dayOn, daysLater, weekdayOf, type CalendarDate } from '../temporal.ts'
import { dayWithin, monthNamed, monthOf, monthsLater, type Month } from './months.ts'

/** Days that "segera" (soon) gives: long enough to act within, short enough to be soon. */
export const SOON_DAYS = 3

const FRIDAY = 5
const weekdays = new Map(
  [
    ['senin', 'monday'],
    ['selasa', 'tuesday'],
    ['rabu', 'wednesday'],
    ['kamis', 'thursday'],
    ['jumat', 'friday', "jum'at"],
    ['sabtu', 'saturday'],
    // "Minggu" alone is a week; only "hari Minggu" is the day.
    ['ahad', 'sunday', 'hari minggu'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)
const numbers = new Map(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ').map((word, value) => [word, value]),
)
const englishNumbers = new Map(
  'zero one two three four five six seven eight nine ten'.split(' ').map((word, value) => [word, value]),
)

type Reading = (today: CalendarDate, found: readonly string[]) => CalendarDate | null

const NUMBER = '(\\d{1,3}|[a-z]+)'
const UNIT = '(hari|minggu|pekan|bulan|days?|weeks?|months?)'

/** In this order; the first that fits the whole phrase counts. A reading may still say null: no date. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  [/^(?:hari ini|today)$/, (today) => today],
  [/^(?:besok|esok|tomorrow)$/, (today) => daysLater(today, 1)],
  [/^lusa$/, (today) => daysLater(today, 2)],
  [/^(?:segera|secepatnya|sesegera mungkin|asap|soon)$/, (today) => daysLater(today, SOON_DAYS)],
  [/^(?:(?:minggu|pekan) ini|this week)$/, (today) => daysLater(today, Math.max(0, FRIDAY - weekdayOf(today)))],
  [/^(?:(?:minggu|pekan) depan|next week|seminggu(?: lagi)?|sepekan(?: lagi)?)$/, (today) => daysLater(today, 7)],
  [/^(?:bulan depan|next month|sebulan(?: lagi)?)$/, (today) => sameDayLater(today, 1)],
  [/^(?:akhir bulan(?: ini)?|(?:the )?end of (?:the |this )?month)$/, (today) => dayWithin(monthOf(today), 31)],
  [/^(?:akhir bulan depan|end of next month)$/, (today) => dayWithin(monthsLater(monthOf(today), 1), 31)],
  [/^awal bulan depan$/, (today) => dayWithin(monthsLater(monthOf(today), 1), 1)],
  [/^pertengahan bulan(?: ini)?$/, (today) => nextDayOfMonth(today, 15)],
  [/^pertengahan bulan depan$/, (today) => dayWithin(monthsLater(monthOf(today), 1), 15)],
  [/^(?:akhir triwulan(?: ini)?|end of (?:the |this )?quarter)$/, endOfQuarter],
  [/^(?:akhir tahun(?: ini)?|(?:the )?end of (?:the |this )?year)$/, (today) => dayOn(monthOf(today).year, 12, 31)],
  [/^(?:(?:tanggal|tgl\.?) )(\d{1,2})$/, (today, [day]) => nextDayOfMonth(today, Number(day))],
  [new RegExp(`^(?:dalam |within |in )${NUMBER} ${UNIT}$`), countedFrom],
  [new RegExp(`^${NUMBER} ${UNIT} (?:lagi|ke depan|from now)$`), countedFrom],
  [/^(akhir|awal|pertengahan|end of|mid) ([a-z]+)(?: (\d{4}))?$/, partOfMonth],
  [
    /^(?:(?:tanggal|tgl\.?) )?(\d{1,2})[ -]([a-z]+)(?:[ -](\d{4}))?$/,
    (today, [day, month, year]) => dated(today, day, monthNamed(month ?? ''), year),
  ],
  [
    /^([a-z]+) (\d{1,2})(?:,? (\d{4}))?$/,
    (today, [month, day, year]) => dated(today, day, monthNamed(month ?? ''), year),
  ],
  [
    /^(?:(?:tanggal|tgl\.?) )(\d{1,2})[/.-](\d{1,2})$/,
    (today, [day, month]) => dated(today, day, Number(month), undefined),
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/,
    (today, [day, month, year]) => dated(today, day, Number(month), year?.length === 2 ? `20${year}` : year),
  ],
  [/^(\d{4})-(\d{2})-(\d{2})$/, (_today, [year, month, day]) => dayOn(Number(year), Number(month), Number(day))],
  [/^(?:next )(.+)$/, (today, [name]) => weekdayOfWeek(today, name, 1)],
  [/^(?:this )(.+)$/, (today, [name]) => weekdayOfWeek(today, name, 0)],
  [/^(.+) depan$/, (today, [name]) => weekdayOfWeek(today, name, 1)],
  [/^(.+) ini$/, (today, [name]) => weekdayOfWeek(today, name, 0)],
  [/^(.+)$/, (today, [name]) => nextWeekday(today, name)],
]

/**
 * The day that a due date in words means, such as `Jumat depan`, `akhir bulan`, `14 Agustus` or `in 2 weeks`; null
 * for anything else. `today` is the day it is in the regency. Weeks begin on Monday: `Jumat` is the next Friday to
 * come, `Jumat depan` that of next week. A day without a year is the next one, today included.
 */
export function dueIn(phrase: string, today: CalendarDate): CalendarDate | null {
  const words = phrase.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')
  for (const [pattern, read] of readings) {
    const found = pattern.exec(words)
    const due = found === null ? null : read(today, found.slice(1))
    if (due !== null) return due
  }
  return null
}

function countedFrom(today: CalendarDate, [howMany = '', unit = '']: readonly string[]): CalendarDate | null {
  const count = numbers.get(howMany) ?? englishNumbers.get(howMany) ?? (/^\d+$/.test(howMany) ? Number(howMany) : null)
  if (count === null) return null
  if (/^(?:hari|day)/.test(unit)) return daysLater(today, count)
  return /^(?:minggu|pekan|week)/.test(unit) ? daysLater(today, 7 * count) : sameDayLater(today, count)
}

function sameDayLater(today: CalendarDate, months: number): CalendarDate {
  return dayWithin(monthsLater(monthOf(today), months), Number(today.slice(8)))
}

/** That day of this month, or of the next where it is over. Null: no month has it. */
function nextDayOfMonth(today: CalendarDate, day: number): CalendarDate | null {
  if (day < 1 || day > 31) return null
  const here = dayWithin(monthOf(today), day)
  return here >= today ? here : dayWithin(monthsLater(monthOf(today), 1), day)
}

function endOfQuarter(today: CalendarDate): CalendarDate {
  const { year, month } = monthOf(today)
  return dayWithin({ year, month: Math.ceil(month / 3) * 3 }, 31)
}

function partOfMonth(today: CalendarDate, [part, name = '', typedYear]: readonly string[]): CalendarDate | null {
  const month = monthNamed(name)
  if (month === null) return null
  const day = part === 'akhir' || part === 'end of' ? 31 : part === 'awal' ? 1 : 15
  const within = (year: number): CalendarDate => dayWithin({ year, month }, day)
  return typedYear === undefined ? notOver(today, within) : within(Number(typedYear))
}

function dated(
  today: CalendarDate,
  typedDay: string | undefined,
  month: number | null,
  typedYear: string | undefined,
): CalendarDate | null {
  if (month === null) return null
  const day = Number(typedDay)
  if (typedYear !== undefined) return dayOn(Number(typedYear), month, day)
  return notOver(today, (year) => dayOn(year, month, day))
}

/** This year's such day, or next year's where it is over. */
function notOver(today: CalendarDate, dayOf: (year: number) => CalendarDate | null): CalendarDate | null {
  const { year }: Month = monthOf(today)
  const here = dayOf(year)
  return here !== null && here >= today ? here : dayOf(year + 1)
}

function nextWeekday(today: CalendarDate, name = ''): CalendarDate | null {
  const weekday = weekdayNamed(name)
  return weekday === null ? null : daysLater(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

/** That day of this week (0) or of the next (1); null when it is over. */
function weekdayOfWeek(today: CalendarDate, name = '', week: 0 | 1 = 0): CalendarDate | null {
  const weekday = weekdayNamed(name)
  if (weekday === null) return null
  const due = daysLater(today, weekday - weekdayOf(today) + 7 * week)
  return due < today ? null : due
}

function weekdayNamed(name: string): number | null {
  return weekdays.get(name) ?? weekdays.get(name.replace(/^hari /, '')) ?? null
}
