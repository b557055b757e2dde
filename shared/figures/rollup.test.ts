import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyId, type AgencyId } from '../ids.ts'
import { notReported, type Figure } from './figure.ts'
import { fundingSource } from './funding-source.ts'
import { progressOfRollUp, rollUp, type FigureRow } from './rollup.ts'

const a = agencyId.parse('a')
const b = agencyId.parse('b')
const agencies: readonly AgencyId[] = [a, b, agencyId.parse('c'), agencyId.parse('d')]

const sen = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((amount) => amount / 100)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 })
const percent = fc.double({ min: 0, max: 120, noNaN: true })
const figures: fc.Arbitrary<Figure> = fc.record({
  budget: maybe(sen(1e12)),
  physicalTarget: maybe(percent),
  physicalActual: maybe(percent),
  financialTarget: maybe(sen(1e12)),
  financialActual: maybe(sen(1e12)),
})
const rows: fc.Arbitrary<FigureRow[]> = fc.uniqueArray(
  fc.record({
    agencyId: fc.constantFrom(...agencies),
    source: fc.constantFrom(...fundingSource.options),
    figure: figures,
  }),
  { selector: (row) => `${row.agencyId} ${row.source}`, maxLength: 20 },
)

const row = (agency: AgencyId, figure: Partial<Figure>): FigureRow => ({
  agencyId: agency,
  source: 'apbd',
  figure: { ...notReported, ...figure },
})

describe('roll-up', () => {
  it('[RU1] the budget-weighted total is the sum of per cent times budget over the sum of budgets', () => {
    const total = rollUp(
      [
        row(a, { budget: 300, physicalTarget: 50, physicalActual: 40 }),
        row(b, { budget: 100, physicalTarget: 50, physicalActual: 80 }),
      ],
      agencies,
    )
    expect(total.weighted).toMatchObject({ method: 'budget-weighted', target: 50, actual: 50, deviation: 0 })
    expect(total.mean).toMatchObject({ method: 'mean-of-agencies', target: 50, actual: 60, deviation: 10 })
    expect(total.weighted.over).toEqual({ agencies: 2, budget: 400 })
  })

  it('[RU2] what was not reported is left out and lowers the coverage; it is never counted as zero', () => {
    const total = rollUp(
      [
        row(a, { budget: 300, physicalTarget: 50, physicalActual: 40, financialTarget: 90, financialActual: 60 }),
        row(b, { budget: 100, physicalTarget: 90 }),
      ],
      agencies,
    )
    expect(progressOfRollUp(total)).toEqual({
      physicalTarget: 50,
      physicalActual: 40,
      physicalDeviation: -10,
      financialTarget: 30,
      financialActual: 20,
      financialDeviation: -10,
    })
    expect(total.budget).toBe(400)
    expect(total.financial).toMatchObject({ actualRupiah: 60, over: { agencies: 1, budget: 300 } })
    expect(total.coverage).toMatchObject({ reported: 1, of: 4, budgetShare: 75 })
    expect(total.coverage.unreported).toEqual(agencies.slice(1))
  })

  it('[RU2] nothing reported gives no totals at all', () => {
    const total = rollUp([], agencies)
    expect(Object.values(progressOfRollUp(total))).toEqual([null, null, null, null, null, null])
    expect(total.coverage).toMatchObject({ reported: 0, of: 4, budgetShare: null })
  })

  it('[RU2] a reported zero is a zero', () => {
    const total = rollUp([row(a, { budget: 10, physicalTarget: 5, physicalActual: 0, financialActual: 0 })], agencies)
    expect(total.weighted.actual).toBe(0)
    expect(total.financial.actual).toBe(0)
    expect(total.coverage.reported).toBe(1)
  })

  it('[RU3] an actual without a target counts, and the smaller base of the deviation is named', () => {
    const total = rollUp(
      [row(a, { budget: 100, physicalActual: 30 }), row(b, { budget: 100, physicalTarget: 60, physicalActual: 50 })],
      agencies,
    )
    expect(total.weighted).toMatchObject({ target: 60, actual: 40, deviation: -10 })
    expect(total.weighted.over.budget).toBe(200)
    expect(total.weighted.targetOver).toEqual({ agencies: 1, budget: 100 })
  })

  it('[RU4] a weighted total lies between the least and the greatest of its rows', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { actual } = rollUp(list, agencies).weighted
        const counted = list.flatMap(({ figure }) =>
          figure.budget !== null && figure.budget > 0 ? (figure.physicalActual ?? []) : [],
        )
        if (actual === null) {
          expect(counted).toEqual([])
          return
        }
        expect(actual).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9)
        expect(actual).toBeLessThanOrEqual(Math.max(...counted) + 1e-9)
      }),
    )
  })

  it('[RU5] the order of rows changes nothing', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        expect(rollUp(mixed, agencies)).toEqual(rollUp(list, agencies))
      }),
    )
  })

  it('[RU6] where everything is reported, target plus deviation is the actual', () => {
    const full = fc.record({
      budget: sen(1e12),
      physicalTarget: percent,
      physicalActual: percent,
      financialTarget: sen(1e12),
      financialActual: sen(1e12),
    })
    fc.assert(
      fc.property(fc.array(full, { minLength: 1, maxLength: 20 }), (list) => {
        const total = rollUp(
          list.map((figure, n) => row(agencies[n % 4] ?? a, figure)),
          agencies,
        )
        const { target, actual, deviation } = total.weighted
        if (target === null || actual === null || deviation === null) {
          expect(total.budget).toBe(0)
          return
        }
        expect(target + deviation).toBeCloseTo(actual, 8)
      }),
    )
  })

  it('[RU11] one more agency that has not reported changes the coverage and nothing else', () => {
    const silent = agencyId.parse('silent')
    fc.assert(
      fc.property(rows, (list) => {
        const { coverage: before, ...numbers } = rollUp(list, agencies)
        const { coverage: after, ...same } = rollUp(list, [...agencies, silent])
        expect(same).toEqual(numbers)
        expect(after).toEqual({ ...before, of: before.of + 1, unreported: [...before.unreported, silent] })
      }),
    )
  })

  it('[RU11] its known budget lowers the share that is covered, and moves no per cent', () => {
    const silent = agencyId.parse('silent')
    fc.assert(
      fc.property(rows, sen(1e12), (list, budget) => {
        const [without, withIt] = [list, [...list, row(silent, { budget, physicalTarget: 50 })]].map((all) =>
          rollUp(all, [...agencies, silent]),
        )
        expect(withIt && progressOfRollUp(withIt)).toEqual(without && progressOfRollUp(without))
        expect(withIt?.coverage.reported).toBe(without?.coverage.reported)
        expect(withIt?.coverage.budgetShare ?? 0).toBeLessThanOrEqual(without?.coverage.budgetShare ?? 100)
      }),
    )
  })
})
