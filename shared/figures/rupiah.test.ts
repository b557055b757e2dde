import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure, notReported, rupiah } from './figure.ts'
import { sumRupiah } from './rupiah.ts'

const amount = fc.integer({ min: 0, max: 100_000_000_000_000 }).map((sen) => sen / 100)

describe('rupiah', () => {
  it('[FG1] sums are exact to the sen', () => {
    expect(sumRupiah([0.1, 0.2])).toBe(0.3)
    expect(sumRupiah([1_973_534_382_000.01, 0.02, 0.97])).toBe(1_973_534_382_001)
    expect(sumRupiah([])).toBe(0)
  })

  it('[FG1] the order of amounts does not change their sum', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (amounts) => {
        expect(sumRupiah(amounts.toReversed())).toBe(sumRupiah(amounts))
      }),
    )
  })

  it('[FG2] a rupiah amount has at most two decimals, is not negative and has a sane size', () => {
    fc.assert(fc.property(amount, (value) => rupiah.safeParse(value).success))
    expect(rupiah.safeParse(0.005).success).toBe(false)
    expect(rupiah.safeParse(-1).success).toBe(false)
    expect(rupiah.safeParse(10_000_000_000_001).success).toBe(false)
    expect(rupiah.safeParse(Number.NaN).success).toBe(false)
  })

  it('[FG3] not reported is null in every field, and more than a hundred per cent is accepted', () => {
    expect(figure.parse(notReported)).toEqual(notReported)
    expect(figure.safeParse({ ...notReported, physicalActual: 104.2 }).success).toBe(true)
    expect(figure.safeParse({ ...notReported, physicalActual: -0.1 }).success).toBe(false)
    expect(figure.safeParse({ ...notReported, physicalActual: '41,36' }).success).toBe(false)
  })
})
