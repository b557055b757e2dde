import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../figures/figure.ts'
import { checkedRow as row, quarterBefore, recapOf } from '../testing/recap.ts'
import { plainFigure } from '../testing/meeting-fixture.ts'
import { agencyId } from '../ids.ts'
import { checkFigures } from './check-figures.ts'
import type { CheckRule } from './warning.ts'

const rulesOf = (...found: Parameters<typeof checkFigures>): readonly CheckRule[] =>
  checkFigures(...found).map(({ rule }) => rule)
const plain = (parts: Partial<Figure> = {}): Figure => ({ ...plainFigure, ...parts })
const other = row('other', { ...plainFigure, budget: 2_000_000_000, physicalActual: 45 })

describe('sense checks', () => {
  it('[CK1] an unremarkable recap has none', () => {
    expect(checkFigures(recapOf([row('a', plain()), other]))).toEqual([])
  })

  it.each<[CheckRule, Partial<Figure>]>([
    ['physical-above-100', { physicalActual: 104 }],
    ['financial-above-budget', { financialActual: 1_100_000_000 }],
    ['financial-above-physical', { financialActual: 487_000_000 }],
    ['done-not-drawn', { physicalTarget: 100, physicalActual: 100, financialActual: 899_000_000 }],
    ['target-missing', { physicalTarget: null }],
    ['target-missing', { financialTarget: null }],
    ['partly-reported', { financialActual: null }],
    ['zero-or-not-reported', { physicalActual: 0, financialActual: 0 }],
    ['unit-slip', { financialActual: 450_000 }],
    ['unit-slip', { financialActual: 450_000_000_000 }],
    ['unit-slip', { financialTarget: 500 }],
    ['decimal-slip', { physicalTarget: 4.8 }],
    ['fraction-for-percent', { physicalTarget: 0.5, physicalActual: 0.48 }],
    ['same-cell-twice', { financialTarget: 450_000_000 }],
  ])('[CK2] %s: %o', (rule, parts) => {
    const found = checkFigures(recapOf([row('a', plain(parts)), other, { ...other, agencyId: agencyId.parse('c') }]))
    expect(found.find((one) => one.rule === rule)).toMatchObject({ severity: 'warning', place: { agencyId: 'a' } })
  })

  it('[CK3] just inside the limits nothing is said', () => {
    const inside = [
      plain({ physicalActual: 100, physicalTarget: 100, financialActual: 900_000_000 }),
      plain({ financialActual: 485_000_000 }),
      plain({ budget: 450_000_000, financialTarget: 450_000_000, physicalActual: 100, financialActual: 450_000_000 }),
    ]
    for (const figure of inside) expect(checkFigures(recapOf([row('a', figure), other]))).toEqual([])
  })

  it('[CK4] cumulative figures below the last period of the year are named with both values', () => {
    const before = quarterBefore([row('a', plain({ physicalActual: 52, financialActual: 460_000_000 }))])
    expect(checkFigures(recapOf([row('a', plain())]), [before])).toMatchObject([
      { rule: 'cumulative-fell', place: { field: 'physicalActual' }, values: { from: 52, to: 48 } },
      { rule: 'cumulative-fell', place: { field: 'financialActual' }, values: { from: 460_000_000, to: 450_000_000 } },
    ])
  })

  it('[CK5] last year’s figures and budgets are no measure of this year’s', () => {
    const { period, rows } = quarterBefore([row('a', plain({ budget: 900_000_000, physicalActual: 90 }))])
    const lastYear = { period: { ...period, fiscalYear: 2020 }, rows }
    expect(checkFigures(recapOf([row('a', plain())]), [lastYear])).toEqual([])
  })

  it('[CK6] a budget a thousandth of the last one is a slip of the unit, not a change of the budget', () => {
    const before = quarterBefore([row('a', plain({ physicalActual: 20, financialActual: 200_000_000 }))])
    const thousands = plain({ budget: 1_000_000, financialTarget: 500_000, financialActual: 450_000 })
    expect(checkFigures(recapOf([row('a', thousands)]), [before])).toMatchObject([
      { rule: 'unit-slip', values: { times: 1_000, beside: 1_000_000_000 } },
      { rule: 'cumulative-fell' },
    ])
  })

  it('[CK7] printed totals and counts are compared with the sum of their parts', () => {
    const total = { agencyId: null, source: null, financialTarget: null, financialActual: null, physicalTarget: null }
    const rows = [row('a', plain()), row('b', plain({ physicalActual: 40, financialActual: 399_000_000 }))]
    const right = { ...total, budget: 2_000_000_000, physicalActual: 44 }
    expect(rulesOf(recapOf(rows, { totals: [right] }))).toEqual([])
    const wrong = { ...total, budget: 2_000_000_100, physicalActual: 44.02 }
    expect(checkFigures(recapOf(rows, { totals: [wrong] }))).toMatchObject([
      {
        rule: 'total-not-sum',
        place: { field: 'budget' },
        values: { printed: 2_000_000_100, computed: 2_000_000_000 },
      },
      { rule: 'total-not-sum', place: { field: 'physicalActual' }, values: { printed: 44.02, computed: 44 } },
    ])
  })

  it('[CK8] copied rows are named: the same key twice, and another agency’s numbers', () => {
    const rows = [row('a', plain()), row('b', plain()), row('b', plain({ physicalActual: 46 }))]
    expect(checkFigures(recapOf(rows))).toMatchObject([
      { rule: 'row-twice', place: { agencyId: 'b' }, values: { times: 2 } },
      { rule: 'same-as-other-agency', place: { agencyId: 'b' }, values: { other: 'a' } },
    ])
  })

  it('[CK9] a shortfall printed as a positive deviation has the other sign, and a wrong one does not follow', () => {
    const printed = (text: string) => row('a', plain(), { printed: { physicalDeviation: text } })
    expect(rulesOf(recapOf([printed('2,00')]))).toEqual(['deviation-sign'])
    expect(rulesOf(recapOf([printed('-3,00')]))).toEqual(['deviation-not-following'])
    expect(rulesOf(recapOf([printed('-2')]))).toEqual([])
  })

  it('[CK10] a warning carries the sheet and cell of what it speaks of', () => {
    const cell = { sheet: 'Rekap OPD', cell: 'E8' }
    const far = {
      ...row('a', plain({ physicalActual: 120, financialActual: 950_000_000 })),
      cells: { physicalActual: cell },
    }
    expect(checkFigures(recapOf([far]))).toMatchObject([{ rule: 'physical-above-100', place: { cell } }])
  })

  it('[CK11] agencies expected and silent are named, but nobody before the first report', () => {
    const agencies = ['a', 'b'].map((id) => agencyId.parse(id))
    expect(checkFigures(recapOf([row('a', plain())], { agencies }))).toMatchObject([
      { rule: 'not-reported', place: { agencyId: 'b' } },
    ])
    expect(checkFigures(recapOf([], { agencies }))).toEqual([])
  })

  it('[CK12] whatever is reported, every check ends in warnings about rows that are there, in the same order', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1e12 }))
    const percent = fc.option(fc.double({ min: 0, max: 1_000, noNaN: true }))
    const figure = fc.record({
      budget: amount,
      physicalTarget: percent,
      physicalActual: percent,
      financialTarget: amount,
      financialActual: amount,
    })
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), figure), { maxLength: 6 })
    fc.assert(
      fc.property(rows, rows, (now, then) => {
        const recap = recapOf(now.map(([agency, one]) => row(agency, one)))
        const before = [quarterBefore(then.map(([agency, one]) => row(agency, one)))]
        const found = checkFigures(recap, before)
        expect(checkFigures(recap, before)).toEqual(found)
        const there = new Set(recap.rows.map((one) => one.agencyId))
        for (const { severity, place } of found) {
          expect(severity).toBe('warning')
          expect(place.agencyId === null || there.has(place.agencyId)).toBe(true)
        }
      }),
    )
  })
})
