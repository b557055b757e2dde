import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { totalsOf } from './board-totals.ts'
import { notReported } from './figure.ts'
import { fundingSource, type FundingSource } from './funding-source.ts'
import type { FigureRow } from './rollup.ts'
import { sumRupiah } from './rupiah.ts'
import { budgetWeightedMean } from './weighted-mean.ts'

const works = agencyId.parse('works')
const schools = agencyId.parse('schools')
const district = agencyId.parse('district')
const members = [
  { agencyId: works, agencyClass: 'dinas' },
  { agencyId: schools, agencyClass: 'dinas' },
  { agencyId: district, agencyClass: 'kecamatan' },
]
const row = (agency: typeof works, source: FundingSource, budget: number, physicalActual: number): FigureRow => ({
  agencyId: agency,
  source,
  figure: { ...notReported, budget, physicalTarget: 50, physicalActual, financialActual: 0 },
})
const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
const percent = fc.double({ min: 0, max: 120, noNaN: true })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 })
const rows = [
  row(works, 'apbd', 100, 20),
  row(works, 'dak-fisik', 100, 40),
  row(schools, 'apbd', 200, 60),
  row(schools, 'bos', 600, 90),
]

describe('totals of a board', () => {
  it('[RU7] excluded sources leave every total but their own, and their budget is named', () => {
    const board = totalsOf(rows, members, ['bos'])
    expect(board.total.weighted).toMatchObject({ actual: 45, over: { budget: 400 } })
    expect(board.excludedBudget).toBe(600)
    expect(board.perSource.map(({ source, excluded }) => [source, excluded])).toEqual([
      ['apbd', false],
      ['dak-fisik', false],
      ['bos', true],
    ])
    expect(board.perSource.at(-1)?.rollUp.weighted.actual).toBe(90)
    expect(totalsOf(rows, members, []).total.weighted.actual).toBe(72)
  })

  it('[RU8] totals come per source, per class and per agency, in a fixed order', () => {
    const board = totalsOf(rows, members, ['bos'])
    expect(board.perClass.map((group) => [group.agencyClass, group.rollUp.weighted.actual])).toEqual([
      ['dinas', 45],
      ['kecamatan', null],
    ])
    expect(board.perAgency.map((agency) => [agency.agencyId, agency.rollUp.weighted.actual])).toEqual([
      [works, 30],
      [schools, 60],
      [district, null],
    ])
    expect(board.total.coverage).toMatchObject({ reported: 2, of: 3, unreported: [district] })
  })

  it('[RU10] classes, agencies and counted sources each add up to the total', () => {
    const figure = fc.record({
      budget: maybe(amount),
      physicalTarget: maybe(percent),
      physicalActual: maybe(percent),
      financialTarget: maybe(amount),
      financialActual: maybe(amount),
    })
    const oneRow = fc.record({
      agencyId: fc.constantFrom(works, schools, district),
      source: fc.constantFrom(...fundingSource.options),
      figure,
    })
    const rows = fc.uniqueArray(oneRow, { selector: (one) => `${one.agencyId} ${one.source}` })
    fc.assert(
      fc.property(rows, fc.subarray([...fundingSource.options]), (rows, excluded) => {
        const { total, perClass, perAgency, perSource } = totalsOf(rows, members, excluded)
        const groupings = [perClass, perAgency, perSource.filter((group) => !group.excluded)]
        for (const groups of groupings.map((grouping) => grouping.map((group) => group.rollUp))) {
          expect(sumRupiah(groups.map((group) => group.budget))).toBe(total.budget)
          expect(sumRupiah(groups.map((group) => group.financial.actualRupiah ?? 0))).toBe(
            total.financial.actualRupiah ?? 0,
          )
          const parts = groups.flatMap(({ weighted: { actual, over } }) =>
            actual === null ? [] : [{ percent: actual, budget: over.budget }],
          )
          expect(budgetWeightedMean(parts) ?? -1).toBeCloseTo(total.weighted.actual ?? -1, 6)
        }
      }),
    )
  })

  it('[RU9] figures of an agency without a seat count nowhere', () => {
    const board = totalsOf([...rows, row(agencyId.parse('stranger'), 'blud', 1_000, 100)], members, ['bos'])
    expect(board).toEqual(totalsOf(rows, members, ['bos']))
  })
})
