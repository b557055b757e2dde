import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviation, percentOf, relativeDeviation, roundForDisplay } from './deviation.ts'
import { notReported } from './figure.ts'
import { progressOf } from './progress.ts'

const percent = fc.double({ min: 0, max: 200, noNaN: true })

describe('deviation', () => {
  it('[FG4] deviation is actual minus target in points, without the dust of binary fractions', () => {
    // Printed as -5,65 in a published report.
    expect(deviation(45.4, 39.76)).toBe(-5.64)
    expect(deviation(44.77, 41.36)).toBe(-3.41)
    expect(deviation(40, 50)).toBe(10)
  })

  it('[FG4] on target is plain zero, never minus zero', () => {
    expect(Object.is(deviation(0.3, 0.1 + 0.2), 0)).toBe(true)
    expect(Object.is(roundForDisplay(-0.001), 0)).toBe(true)
  })

  it('[FG3] nothing follows from what was not reported', () => {
    expect(deviation(null, 40)).toBeNull()
    expect(deviation(40, null)).toBeNull()
    expect(relativeDeviation(0, 10)).toBeNull()
    expect(percentOf(10, null)).toBeNull()
    expect(percentOf(10, 0)).toBeNull()
    expect(progressOf(notReported)).toEqual({
      physicalTarget: null,
      physicalActual: null,
      physicalDeviation: null,
      financialTarget: null,
      financialActual: null,
      financialDeviation: null,
    })
  })

  it('[FG5] rounding for display goes half away from zero, for either sign', () => {
    expect(roundForDisplay(1.005)).toBe(1.01)
    expect(roundForDisplay(-1.005)).toBe(-1.01)
    expect(roundForDisplay(41.364999)).toBe(41.36)
    expect(roundForDisplay(-3.4149)).toBe(-3.41)
  })

  it('[FG5] rounding moves a number by half a hundredth at most', () => {
    fc.assert(
      fc.property(percent, percent, (target, actual) => {
        const points = deviation(target, actual) ?? Number.NaN
        expect(Math.abs(roundForDisplay(points) - points)).toBeLessThanOrEqual(0.005 + 1e-9)
      }),
    )
  })

  it('[FG6] financial per cents are of the budget, not of the cash plan', () => {
    const figure = { ...notReported, budget: 200, financialTarget: 100, financialActual: 50 }
    expect(progressOf(figure)).toMatchObject({ financialTarget: 50, financialActual: 25, financialDeviation: -25 })
  })
})
