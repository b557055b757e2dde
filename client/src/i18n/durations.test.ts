import { expect, it } from 'vitest'
import { clockText, wholeMinutes } from './durations.ts'

it('a clock shows minutes and seconds, and hours once there are any', () => {
  expect(clockText(252_999)).toBe('04.12')
  expect(clockText(3_852_000)).toBe('1.04.12')
})

it('a clock that has run over shows a minus, but never minus zero', () => {
  expect(clockText(-61_000)).toBe('−01.01')
  expect(clockText(-400)).toBe('00.00')
})

it('minutes in a list are whole', () => {
  expect(wholeMinutes(209_000)).toBe(3)
  expect(wholeMinutes(211_000)).toBe(4)
})
