import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backoffMs } from './backoff.ts'

it('waits longer each time, up to fifteen seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 20, 2_000].map((attempt) => backoffMs(attempt, 1))).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000,
  ])
})

it('half of every pause is chance, so that nobody waits nothing and not all wait the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const pause = backoffMs(attempt, chance)
      const most = backoffMs(attempt, 1)
      expect(pause).toBeGreaterThanOrEqual(most / 2 - 1)
      expect(pause).toBeLessThanOrEqual(most)
    }),
  )
})
