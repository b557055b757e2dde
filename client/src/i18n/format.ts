import { roundForDisplay } from '../../../shared/figures/deviation.ts'
import type { CalendarDate, Instant } from '../../../shared/temporal.ts'
import { dayOf, fullDate, longDate, shortDate, shortMonth, timeOfDay, zoneName, type TimeZone } from './dates.ts'
import type { Language } from './language.ts'
import { percent, rupiahFull, rupiahShort, signed, type ScaleWords } from './numbers.ts'

const scaleWords: Readonly<Record<Language, ScaleWords>> = {
  id: { trillion: 'triliun', billion: 'miliar', million: 'juta' },
  en: { trillion: 'trillion', billion: 'billion', million: 'million' },
}

/** Stands where a number was not reported: never a zero. */
export const MISSING = '–'

/** Values as text, in one language. Null, not reported, is a dash. */
export interface Format {
  readonly percent: (value: number | null, digits?: number) => string
  /** Signed points without their unit. */
  readonly points: (value: number | null) => string
  readonly rupiah: (amount: number | null) => string
  readonly rupiahFull: (amount: number | null) => string
  readonly time: (at: Instant, zone: TimeZone) => string
  readonly timeWithZone: (at: Instant, zone: TimeZone) => string
  /** Day and time of something in the past: `27 Juli 2021 10.42 WIB`. */
  readonly moment: (at: Instant, zone: TimeZone) => string
  readonly longDate: (day: CalendarDate) => string
  readonly fullDate: (day: CalendarDate) => string
  readonly shortDate: (day: CalendarDate, today: CalendarDate) => string
  /** `Jul`, for 1 to 12. */
  readonly shortMonth: (month: number) => string
}

/** The formats of one language. */
export function formatIn(language: Language): Format {
  const given =
    <Value>(text: (value: Value) => string) =>
    (value: Value | null): string =>
      value === null ? MISSING : text(value)
  return {
    percent: (value, digits) => (value === null ? MISSING : percent(value, digits)),
    points: given((value: number) => signed(roundForDisplay(value))),
    rupiah: given((amount: number) => rupiahShort(amount, scaleWords[language])),
    rupiahFull: given(rupiahFull),
    time: timeOfDay,
    timeWithZone: (at, zone) => `${timeOfDay(at, zone)} ${zoneName(zone)}`,
    moment: (at, zone) => `${longDate(dayOf(at, zone), language)} ${timeOfDay(at, zone)} ${zoneName(zone)}`,
    longDate: (day) => longDate(day, language),
    fullDate: (day) => fullDate(day, language),
    shortDate: (day, today) => shortDate(day, today, language),
    shortMonth: (month) => shortMonth(month, language),
  }
}
