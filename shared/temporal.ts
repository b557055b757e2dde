import * as z from 'zod/mini'

export const instant = z.int().check(z.nonnegative()).brand<'Instant'>()
/** Milliseconds since the Unix epoch, on the server's clock. */
export type Instant = z.output<typeof instant>

export const calendarDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isRealDay, { error: 'not a day of the calendar' }))
  .brand<'CalendarDate'>()
/** A day without a time, `2021-07-27`, in the regency's time zone. */
export type CalendarDate = z.output<typeof calendarDate>

export const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Milliseconds from one instant to another; negative when `to` is earlier. */
export function between(from: Instant, to: Instant): number {
  return to - from
}

/** The instant `ms` milliseconds after `from`, rounded to whole milliseconds. */
export function after(from: Instant, ms: number): Instant {
  return instant.parse(Math.round(from + ms))
}

/** The later of two instants. */
export function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}

/** Whole days from one day of the calendar to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}

/** The day before. */
export function dayBefore(day: CalendarDate): CalendarDate {
  return calendarDate.parse(new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10))
}

/** The day so many days later, or earlier if negative. */
export function daysLater(day: CalendarDate, days: number): CalendarDate {
  return calendarDate.parse(new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10))
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: CalendarDate): number {
  return new Date(day).getUTCDay() || 7
}

/** The day of that year, month (1 to 12) and day of the month; null when there is none, as on 31 June. */
export function dayOn(year: number, month: number, day: number): CalendarDate | null {
  const two = (value: number): string => String(value).padStart(2, '0')
  const read = calendarDate.safeParse(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
  return read.success ? read.data : null
}

/** How many days the month of this day has. */
export function daysOfMonth(day: CalendarDate): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
