import { describe, expect, it } from 'vitest'
import { after, between, calendarDate, instant, later } from './temporal.ts'

const noon = instant.parse(1_627_358_400_000)

describe('instants', () => {
  it('are whole milliseconds since 1970', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Infinity, '0']) expect(instant.safeParse(wrong).success).toBe(false)
  })

  it('between and after are each other’s inverse, forwards and backwards', () => {
    expect(between(noon, after(noon, 1_500))).toBe(1_500)
    expect(between(noon, after(noon, -1_500))).toBe(-1_500)
  })

  it('half milliseconds are rounded', () => {
    expect(after(noon, 0.6)).toBe(noon + 1)
  })

  it('the later of two is the same either way round', () => {
    expect(later(noon, after(noon, 1))).toBe(after(noon, 1))
    expect(later(after(noon, 1), noon)).toBe(after(noon, 1))
  })
})

describe('days', () => {
  it.each(['2021-07-27', '2024-02-29', '2000-12-31'])('%s is a day', (day) => {
    expect(calendarDate.parse(day)).toBe(day)
  })

  it.each(['2021-02-29', '2021-13-01', '2021-04-31', '2021-7-27', '27-07-2021', '2021-07-27T00:00', ''])(
    '%j is none',
    (day) => {
      expect(calendarDate.safeParse(day).success).toBe(false)
    },
  )
})
