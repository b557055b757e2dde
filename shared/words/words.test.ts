import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../temporal.ts'
import { dateInDocument, dateSpelled, dayAndDate } from './dates.ts'
import { spelled } from './terbilang.ts'

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [27, 'dua puluh tujuh'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1_000, 'seribu'],
    [1_100, 'seribu seratus'],
    [2_021, 'dua ribu dua puluh satu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [
      1_973_534_382_000,
      'satu triliun sembilan ratus tujuh puluh tiga miliar lima ratus tiga puluh empat juta tiga ratus delapan puluh dua ribu',
    ],
  ])('%d is %s', (number, words) => {
    expect(spelled(number)).toBe(words)
  })

  it('no two numbers are spelled alike, and none has a hole or a doubled space', () => {
    const whole = fc.integer({ min: 0, max: 999_999_999_999_999 })
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(spelled(a) === spelled(b)).toBe(a === b)
        expect(spelled(a)).toMatch(/^[a-z]+( [a-z]+)*$/)
      }),
    )
  })

  it('what is no whole number, negative or too large is refused', () => {
    for (const number of [-1, 1.5, 1e15, Number.NaN]) expect(() => spelled(number)).toThrow(RangeError)
  })
})

describe('dates in documents', () => {
  const day = calendarDate.parse('2021-07-27')

  it('stand in Indonesian, with their day of the week, and spelled out', () => {
    expect(dateInDocument(calendarDate.parse('2021-08-05'))).toBe('5 Agustus 2021')
    expect(dayAndDate(day)).toBe('Selasa, 27 Juli 2021')
    expect(dateSpelled(day)).toBe('Selasa, tanggal dua puluh tujuh, bulan Juli, tahun dua ribu dua puluh satu')
  })

  it('every day of the week has its own name', () => {
    expect(dayAndDate(calendarDate.parse('2020-02-29'))).toBe('Sabtu, 29 Februari 2020')
    const week = Array.from({ length: 7 }, (_, place) => calendarDate.parse(`2021-08-0${place + 1}`))
    expect(week.map((one) => dayAndDate(one).split(',')[0])).toEqual([
      'Minggu',
      'Senin',
      'Selasa',
      'Rabu',
      'Kamis',
      'Jumat',
      'Sabtu',
    ])
  })
})
