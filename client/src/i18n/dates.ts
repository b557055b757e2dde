import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { enGB } from 'date-fns/locale/en-GB'
import { id } from 'date-fns/locale/id'
import { after, calendarDate, instant, type CalendarDate, type Instant } from '../../../shared/temporal.ts'
import type { Language } from './language.ts'

/** The three zones of the country; none of them has summer time, so an offset is all there is to know. */
export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

const HOUR_MS = 3_600_000
const zones: Readonly<Record<TimeZone, { readonly hours: number; readonly name: string }>> = {
  'Asia/Jakarta': { hours: 7, name: 'WIB' },
  'Asia/Makassar': { hours: 8, name: 'WITA' },
  'Asia/Jayapura': { hours: 9, name: 'WIT' },
}
const locales = { id, en: enGB }

/** `10.42`, on the regency's clock. */
export function timeOfDay(at: Instant, zone: TimeZone): string {
  return wallClock(at, zone).slice(11, 16).replace(':', '.')
}

/** `WIB`, `WITA` or `WIT`. */
export function zoneName(zone: TimeZone): string {
  return zones[zone].name
}

/** The day it is in the regency at this instant. */
export function dayOf(at: Instant, zone: TimeZone): CalendarDate {
  return calendarDate.parse(wallClock(at, zone).slice(0, 10))
}

/** `27 Juli 2021` */
export function longDate(day: CalendarDate, language: Language): string {
  return format(noonOf(day), 'd MMMM yyyy', { locale: locales[language] })
}

/** `Selasa, 27 Juli 2021` */
export function fullDate(day: CalendarDate, language: Language): string {
  return format(noonOf(day), 'EEEE, d MMMM yyyy', { locale: locales[language] })
}

/** `27 Jul` within the same year as `today`, else with the year. */
export function shortDate(day: CalendarDate, today: CalendarDate, language: Language): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return format(noonOf(day), sameYear ? 'd MMM' : 'd MMM yyyy', { locale: locales[language] })
}

/** `Jul`, for 1 to 12. */
export function shortMonth(month: number, language: Language): string {
  return format(new Date(2021, month - 1, 1), 'MMM', { locale: locales[language] })
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
  return Number.isNaN(wall) || wall < 0 ? null : after(EPOCH, wall - zones[zone].hours * HOUR_MS)
}

const EPOCH = instant.parse(0)

function iso(date: Date): CalendarDate {
  return calendarDate.parse(format(date, 'yyyy-MM-dd'))
}

function wallClock(at: Instant, zone: TimeZone): string {
  return new Date(at + zones[zone].hours * HOUR_MS).toISOString()
}

/** Noon on the browser's own clock: the same calendar day whatever zone the browser is in. */
function noonOf(day: CalendarDate): Date {
  return new Date(`${day}T12:00:00`)
}
