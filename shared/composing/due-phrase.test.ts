import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate, daysBetween, daysLater, dayOn, weekdayOf, type CalendarDate } from '../temporal.ts'
import { dueIn, SOON_DAYS } from './due-phrase.ts'

/** A Tuesday: the day of the meeting. */
const tuesday = calendarDate.parse('2021-07-27')
const anyDay = fc
  .record({
    year: fc.integer({ min: 2000, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => dayOn(year, month, day))
  .filter((day): day is CalendarDate => day !== null)
const days = 'senin selasa rabu kamis jumat sabtu ahad'.split(' ')
const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

describe('a due date in words, on Tuesday 27 July 2021', () => {
  it.each([
    ['hari ini', '2021-07-27'],
    ['besok', '2021-07-28'],
    ['lusa', '2021-07-29'],
    ['segera', '2021-07-30'],
    ['Jumat', '2021-07-30'],
    ['Jumat ini', '2021-07-30'],
    ['Jumat depan', '2021-08-06'],
    ['hari Senin', '2021-08-02'],
    ['Selasa', '2021-08-03'],
    ['minggu ini', '2021-07-30'],
    ['minggu depan', '2021-08-03'],
    ['dua minggu lagi', '2021-08-10'],
    ['dalam 10 hari', '2021-08-06'],
    ['akhir bulan', '2021-07-31'],
    ['akhir bulan depan', '2021-08-31'],
    ['bulan depan', '2021-08-27'],
    ['pertengahan bulan', '2021-08-15'],
    ['akhir triwulan', '2021-09-30'],
    ['akhir tahun', '2021-12-31'],
    ['akhir Agustus', '2021-08-31'],
    ['awal September', '2021-09-01'],
    ['14 Agustus', '2021-08-14'],
    ['14 Agt 2022', '2022-08-14'],
    ['tanggal 14', '2021-08-14'],
    ['tgl 14/8', '2021-08-14'],
    ['14/08/2021', '2021-08-14'],
    ['2021-08-14', '2021-08-14'],
    ['3 Maret', '2022-03-03'],
    ['next Friday', '2021-08-06'],
    ['Friday', '2021-07-30'],
    ['in two weeks', '2021-08-10'],
    ['August 14', '2021-08-14'],
    ['end of month', '2021-07-31'],
  ])('%s is %s', (phrase, due) => {
    expect(dueIn(phrase, tuesday)).toBe(due)
  })

  it.each([
    '',
    'minggu',
    '31 Juni',
    'Senin ini',
    '14/8',
    '32 Agustus',
    'tiga ruas DAK',
    'depan',
    'tanggal 0',
    '2021-02-30',
  ])('%j is no date', (phrase) => {
    expect(dueIn(phrase, tuesday)).toBeNull()
  })
})

describe('any day', () => {
  it('a weekday is the next one to come, within a week and never today', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (today, weekday) => {
        const due = dueIn(days[weekday - 1] ?? '', today)
        expect(due === null ? null : weekdayOf(due)).toBe(weekday)
        expect(daysBetween(today, due ?? today)).toBeGreaterThanOrEqual(1)
        expect(daysBetween(today, due ?? today)).toBeLessThanOrEqual(7)
      }),
    )
  })

  it('a weekday with "depan" lies in the week after, whichever day it is', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (today, weekday) => {
        const monday = daysLater(today, 8 - weekdayOf(today))
        expect(dueIn(`${days[weekday - 1] ?? ''} depan`, today)).toBe(daysLater(monday, weekday - 1))
      }),
    )
  })

  it('a date written out in full is read back as itself, in every way of writing it', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (today, day) => {
        const [year = '', month = '', date = ''] = day.split('-')
        const name = months[Number(month) - 1] ?? ''
        for (const written of [
          day,
          `${date}/${month}/${year}`,
          `${Number(date)} ${name} ${year}`,
          `tgl ${date} ${name.slice(0, 3).toUpperCase()} ${year}`,
        ])
          expect(dueIn(written, today), written).toBe(day)
      }),
    )
  })

  it('a date without its year is the next such day, today included', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (today, day) => {
        const [, month = '', date = ''] = day.split('-')
        const due = dueIn(`${date} ${months[Number(month) - 1] ?? ''}`, today)
        // 29 February comes only where this year or the next has one.
        if (due === null) return expect(day.slice(5)).toBe('02-29')
        expect(due.slice(5)).toBe(day.slice(5))
        expect(due >= today && daysBetween(today, due) <= 731).toBe(true)
      }),
    )
  })

  it('words about the time to come never give a day that is over', () => {
    const phrases = [
      'segera',
      'minggu ini',
      'minggu depan',
      'akhir bulan',
      'bulan depan',
      'akhir triwulan',
      'akhir tahun',
      'tanggal 31',
    ]
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...phrases), (today, phrase) => {
        expect((dueIn(phrase, today) ?? '') >= today).toBe(true)
      }),
    )
    expect(daysBetween(tuesday, dueIn('segera', tuesday) ?? tuesday)).toBe(SOON_DAYS)
  })

  it('whatever is typed gives a day of the calendar or none, and never fails', () => {
    const words = fc.constantFrom(
      'dalam',
      '3',
      '31',
      'hari',
      'Jumat',
      'depan',
      'akhir',
      'Februari',
      '/',
      '-',
      'next',
      '@',
      '2021',
    )
    fc.assert(
      fc.property(
        anyDay,
        fc.oneof(
          fc.string(),
          fc.array(words).map((some) => some.join(' ')),
        ),
        (today, typed) => {
          const due = dueIn(typed, today)
          expect(due === null || calendarDate.safeParse(due).success).toBe(true)
        },
      ),
    )
  })
})
