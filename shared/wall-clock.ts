import { calendarDate, type CalendarDate, type Instant } from './temporal.ts'

/** The three zones of the country; none of them has summer time, so an offset is all there is to know. */
export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

const HOUR_MS = 3_600_000
const zones: Readonly<Record<TimeZone, { readonly hours: number; readonly name: string }>> = {
  'Asia/Jakarta': { hours: 7, name: 'WIB' },
  'Asia/Makassar': { hours: 8, name: 'WITA' },
  'Asia/Jayapura': { hours: 9, name: 'WIT' },
}

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

/** Day and time on the clocks of a zone, as ISO 8601 writes them; the letter at the end means nothing. */
export function wallClock(at: Instant, zone: TimeZone): string {
  return new Date(at + zones[zone].hours * HOUR_MS).toISOString()
}

/** Milliseconds by which the clocks of a zone are ahead of universal time. */
export function aheadMs(zone: TimeZone): number {
  return zones[zone].hours * HOUR_MS
}
