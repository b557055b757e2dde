import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { exceptionFirst, rankWithinClass } from './ranking.ts'

const id = (name: string) => agencyId.parse(name)
const contender = (name: string, agencyClass: string, value: number | null) => ({
  agencyId: id(name),
  agencyClass,
  value,
})

describe('ranking', () => {
  it('[RK1] agencies are ranked within their class; equals share a rank and the next is skipped', () => {
    const ranked = rankWithinClass([
      contender('works', 'dinas', 20),
      contender('north', 'kecamatan', 60),
      contender('health', 'dinas', 40),
      contender('schools', 'dinas', 40),
    ])
    expect(ranked.map((place) => [place.agencyId, place.rank, place.of])).toEqual([
      ['health', 1, 3],
      ['schools', 1, 3],
      ['works', 3, 3],
      ['north', 1, 1],
    ])
  })

  it('[RK2] who has not reported comes last and has no rank; zero has one', () => {
    const ranked = rankWithinClass([contender('a', 'x', null), contender('b', 'x', 0), contender('c', 'x', null)])
    expect(ranked.map((place) => [place.agencyId, place.rank, place.of])).toEqual([
      ['b', 1, 1],
      ['a', null, 1],
      ['c', null, 1],
    ])
  })

  it('[RK3] worst deviation times budget comes first; the unreported stand before those on target', () => {
    const order = exceptionFirst([
      { agencyId: id('ahead'), deviation: 3, budget: 100 },
      { agencyId: id('on-target'), deviation: 0, budget: 100 },
      { agencyId: id('unknown'), deviation: null, budget: 900 },
      { agencyId: id('small'), deviation: -20, budget: 10 },
      { agencyId: id('large'), deviation: -2, budget: 1_000 },
    ])
    expect(order).toEqual(['large', 'small', 'unknown', 'on-target', 'ahead'])
  })

  it('[RK3] the order names every agency once', () => {
    const entry = fc.record({
      agencyId: fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e') }).map(id),
      deviation: fc.option(fc.double({ min: -100, max: 100, noNaN: true })),
      budget: fc.option(fc.integer({ min: 0, max: 1e12 })),
    })
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: (one) => one.agencyId }), (entries) => {
        const order = exceptionFirst(entries)
        expect(order.toSorted()).toEqual(entries.map((one) => one.agencyId).toSorted())
      }),
    )
  })
})
