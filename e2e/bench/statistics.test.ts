import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, quantile, ratios } from './statistics.ts'

const measured = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 200 })

describe('quantile', () => {
  it('is a value that was measured: the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, place) => 100 - place)
    expect(quantile(hundred, 0.99)).toBe(99)
    expect(quantile(hundred, 0.5)).toBe(50)
    expect(quantile(hundred, 1)).toBe(100)
    expect(quantile([7], 0.01)).toBe(7)
  })

  it('is not exceeded by its share of the values, and no smaller one is', () => {
    fc.assert(
      fc.property(measured, fc.double({ noNaN: true, min: 0.001, max: 1 }), (values, share) => {
        const found = quantile(values, share)
        expect(values).toContain(found)
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length)
        expect(values.filter((value) => value < found).length).toBeLessThan(share * values.length)
      }),
    )
  })

  it('of nothing is an error, not a number', () => {
    expect(() => quantile([], 0.99)).toThrow('nothing was measured')
  })
})

describe('median', () => {
  it('is the middle one, or lies halfway between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 9, 2])).toBe(3)
  })

  it('does not depend on the order of the rounds', () => {
    fc.assert(
      fc.property(measured, (values) => {
        expect(median(values.toReversed())).toBe(median(values))
      }),
    )
  })

  it('is not moved by one round that went wrong', () => {
    expect(median([1.1, 1.2, 1.15, 1.12, 40])).toBe(1.15)
  })
})

describe('ratios', () => {
  it('compare what was measured in the same round', () => {
    expect(ratios([3, 10], [2, 4])).toEqual([1.5, 2.5])
  })

  it('need both sides of every round', () => {
    expect(() => ratios([3], [])).toThrow('one side only')
  })
})
