import { describe, expect, it } from 'vitest'
import { calendarDate, instant } from '../../../shared/temporal.ts'
import {
  dayOf,
  daysAfter,
  endOfMonth,
  fullDate,
  instantForEditing,
  longDate,
  readInstant,
  shortDate,
  shortMonth,
  timeOfDay,
} from './dates.ts'

const day = (text: string) => calendarDate.parse(text)
const at = (text: string) => instant.parse(Date.parse(text))

describe('dates and times', () => {
  it('a time is told on the regency’s clock, not on the browser’s', () => {
    const moment = at('2021-07-27T03:42:10Z')
    expect(timeOfDay(moment, 'Asia/Jakarta')).toBe('10.42')
    expect(timeOfDay(moment, 'Asia/Makassar')).toBe('11.42')
    expect(timeOfDay(moment, 'Asia/Jayapura')).toBe('12.42')
  })

  it('the day changes at midnight in the regency', () => {
    expect(dayOf(at('2021-07-26T17:00:00Z'), 'Asia/Jakarta')).toBe('2021-07-27')
    expect(dayOf(at('2021-07-26T16:59:59Z'), 'Asia/Jakarta')).toBe('2021-07-26')
  })

  it('dates are written in the language of the interface', () => {
    expect(longDate(day('2021-07-27'), 'id')).toBe('27 Juli 2021')
    expect(fullDate(day('2021-07-27'), 'id')).toBe('Selasa, 27 Juli 2021')
    expect(longDate(day('2021-08-14'), 'en')).toBe('14 August 2021')
    expect(fullDate(day('2021-08-01'), 'en')).toBe('Sunday, 1 August 2021')
    expect(Array.from({ length: 12 }, (_none, place) => shortMonth(place + 1, 'id')).join(' ')).toBe(
      'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des',
    )
  })

  it('the year is left out only within the same year', () => {
    expect(shortDate(day('2021-08-14'), day('2021-07-27'), 'id')).toBe('14 Agt')
    expect(shortDate(day('2022-01-02'), day('2021-07-27'), 'id')).toBe('2 Jan 2022')
  })

  it('a day is moved over the ends of months and years', () => {
    expect(daysAfter(day('2021-07-27'), 7)).toBe('2021-08-03')
    expect(daysAfter(day('2021-12-28'), 14)).toBe('2022-01-11')
    expect(endOfMonth(day('2024-02-01'))).toBe('2024-02-29')
  })

  it('an edited instant is read back as the same minute', () => {
    const moment = at('2021-07-27T03:42:00Z')
    expect(instantForEditing(moment, 'Asia/Makassar')).toBe('2021-07-27T11:42')
    expect(readInstant('2021-07-27T11:42', 'Asia/Makassar')).toBe(moment)
    expect(readInstant('', 'Asia/Jakarta')).toBeNull()
  })
})
