import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../temporal.ts'
import { monthsGone, runRate } from './run-rate.ts'

const day = (text: string) => calendarDate.parse(text)
const BILLION = 1e9

describe('the run rate', () => {
  it('[RR1] is what was spent per month, and what must be from now on', () => {
    expect(runRate(360 * BILLION, 112 * BILLION, day('2021-06-30'))).toEqual({
      rule: 'run-rate',
      soFar: (112 * BILLION) / 6,
      needed: (248 * BILLION) / 6,
      monthsLeft: 6,
      target: 360 * BILLION,
      spent: 112 * BILLION,
    })
  })

  it('[RR2] counts a part of a month by its days, February by its own', () => {
    expect(monthsGone(day('2021-01-31'))).toBe(1)
    expect(monthsGone(day('2021-10-15'))).toBeCloseTo(9 + 15 / 31)
    expect([monthsGone(day('2021-02-28')), monthsGone(day('2020-02-29')), monthsGone(day('2021-12-31'))]).toEqual([
      2, 2, 12,
    ])
  })

  it('[RR3] is none without figures, after the year, or once the target is reached', () => {
    expect(runRate(null, 1, day('2021-06-30'))).toBeNull()
    expect(runRate(1, null, day('2021-06-30'))).toBeNull()
    expect(runRate(2, 1, day('2021-12-31'))).toBeNull()
    expect(runRate(2, 2, day('2021-06-30'))).toBeNull()
  })

  it('[RR4] both rates over their months give the target, on any day of the year', () => {
    const days = fc
      .integer({ min: 0, max: 363 })
      .map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10))
    const amount = fc.integer({ min: 0, max: 1e12 })
    fc.assert(
      fc.property(days, amount, amount, (text, a, b) => {
        fc.pre(a !== b)
        const rate = runRate(Math.max(a, b), Math.min(a, b), day(text))
        if (rate === null) throw new Error('there are days left')
        const reached = rate.soFar * (12 - rate.monthsLeft) + rate.needed * rate.monthsLeft
        expect(Math.abs(reached - Math.max(a, b))).toBeLessThan(1)
        expect(rate.needed).toBeGreaterThan(0)
      }),
    )
  })
})
