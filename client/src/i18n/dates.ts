import { addDays } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { enGB } from 'date-fns/locale/en-GB'
import { id } from 'date-fns/locale/id'
import { after, calendarDate, instant, type CalendarDate, type Instant } from '../../../shared/temporal.ts'
import { aheadMs, wallClock, type TimeZone } from '../../../shared/wall-clock.ts'
import type { Language } from './language.ts'

export { dayOf, timeOfDay, zoneName, type TimeZone } from '../../../shared/wall-clock.ts'

const locales = { id, en: enGB }
/** As date-fns numbers them. */
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** `27 Juli 2021` */
export function longDate(day: CalendarDate, language: Language): string {
  return `${dayAndMonth(day, language, 'wide')} ${day.slice(0, 4)}`
}

/** `Selasa, 27 Juli 2021` */
export function fullDate(day: CalendarDate, language: Language): string {
  return `${weekday(day, language)}, ${longDate(day, language)}`
}

/** `27 Jul` within the same year as `today`, else with the year. */
export function shortDate(day: CalendarDate, today: CalendarDate, language: Language): string {
  const said = dayAndMonth(day, language, 'abbreviated')
  return day.slice(0, 4) === today.slice(0, 4) ? said : `${said} ${day.slice(0, 4)}`
}

/** `Jul`, for 1 to 12. */
export function shortMonth(month: number, language: Language): string {
  return nameOfMonth(new Date(2021, month - 1, 1), language, 'abbreviated')
}

/** The day so many days later. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return iso(addDays(noonOf(day), days))
}

/** The last day of the same month. */
export function endOfMonth(day: CalendarDate): CalendarDate {
  return iso(lastDayOfMonth(noonOf(day)))
}

/** The value of a field for date and time, on the regency's clock: `2021-07-27T10:42`. */
export function instantForEditing(at: Instant | null, zone: TimeZone): string {
  return at === null ? '' : wallClock(at, zone).slice(0, 16)
}

/** The instant meant by such a field; null when it is empty or no time. */
export function readInstant(typed: string, zone: TimeZone): Instant | null {
  const wall = Date.parse(`${typed}Z`)
  return Number.isNaN(wall) || wall < 0 ? null : after(EPOCH, wall - aheadMs(zone))
}

const EPOCH = instant.parse(0)

function iso(date: Date): CalendarDate {
  return calendarDate.parse(formatISO(date, { representation: 'date' }))
}

// Names alone are taken from a locale: writing by patterns would bring all there is to patterns to every phone.

function dayAndMonth(day: CalendarDate, language: Language, width: 'wide' | 'abbreviated'): string {
  const noon = noonOf(day)
  return `${noon.getDate()} ${nameOfMonth(noon, language, width)}`
}

function nameOfMonth(date: Date, language: Language, width: 'wide' | 'abbreviated'): string {
  return locales[language].localize.month(MONTHS[date.getMonth()] ?? 0, { width })
}

function weekday(day: CalendarDate, language: Language): string {
  return locales[language].localize.day(DAYS[noonOf(day).getDay()] ?? 0, { width: 'wide' })
}

/** Noon on the browser's own clock: the same calendar day whatever zone the browser is in. */
function noonOf(day: CalendarDate): Date {
  return new Date(`${day}T12:00:00`)
}
