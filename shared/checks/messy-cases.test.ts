import { describe, expect, it } from 'vitest'
import type { Figure } from '../figures/figure.ts'
import { roundForDisplay } from '../figures/deviation.ts'
import { checkedRow as row, quarterBefore, recapOf } from '../testing/recap.ts'
import cases from '../testing/published/messy-cases.json' with { type: 'json' }
import { agencyId } from '../ids.ts'
import { calendarDate } from '../temporal.ts'
import { checkFigures } from './check-figures.ts'
import type { EarlierRecap, Recap } from './recap.ts'
import type { CheckRule } from './warning.ts'

const BILLION = 1e9
const { period } = recapOf([])
const physical = (physicalTarget: number, physicalActual: number): Partial<Figure> => ({
  physicalTarget,
  physicalActual,
  budget: BILLION,
  financialActual: BILLION / 5,
})

interface Caught {
  readonly by: CheckRule
  readonly recap: Recap
  readonly earlier?: readonly EarlierRecap[]
}
/** Caught by a rule, handled without a warning, or about no figure: then the reason. */
type Answer = Caught | { readonly quiet: string; readonly recap: Recap } | { readonly noFigure: string }

const perBand = { of: 'kegiatan', printed: 2_352, parts: [349, 700, 800, 500] }
const neighbours = ['a', 'b', 'c', 'd'].map((name) => row(name, { physicalTarget: 48, physicalActual: 45 }))
/** What the regency prints for its sources; the province's aid in juta instead of miliar. */
const pati = [row('pati', { budget: 2_500 * BILLION }), row('pati', { budget: 400 * BILLION }, { source: 'dak-fisik' })]

const answers: Readonly<Record<string, Answer>> = {
  'Pati Nov 2019: kegiatan per band': { by: 'count-not-sum', recap: recapOf([], { counts: [perBand] }) },
  'Kepahiang Sep 2020 BPBD': printedPercent(27.4 * BILLION, 1.1 * BILLION, '11.03', 'percent-not-following'),
  'Kepahiang Sep 2020 RSUD': printedPercent(55.1 * BILLION, 12.1 * BILLION, '28.78', 'percent-not-following'),
  'Padang Nov 2025 Setwan': printedPercent(82_370_106_567, 71_006_483_199, '86,28', 'percent-not-following'),
  'Lebong Oct 2023': {
    by: 'percent-of-plan',
    recap: recapOf([
      row(
        'lebong',
        { budget: 100 * BILLION, financialTarget: 92_357_300_000, financialActual: 71.03 * BILLION },
        { printed: { financialActualPercent: '76,91' } },
      ),
    ]),
  },
  'Makassar Dec 2022 DLH': printedPercent(141.711 * BILLION, 93.924 * BILLION, '33,72', 'remainder-as-actual'),
  'Makassar Jul 2022 Perdagangan': printedPercent(36.5 * BILLION, 12.31 * BILLION, '12,31', 'percent-as-amount'),
  'Pati Nov 2019: Bankeu': {
    by: 'unit-slip',
    recap: recapOf([...pati, row('pati', { budget: 66_735_000 }, { source: 'bankeu-provinsi' })]),
  },
  'Gorontalo Utara TW II 2021': {
    by: 'decimal-slip',
    recap: recapOf([...neighbours, row('gorontalo-utara', { physicalTarget: 4.46, physicalActual: 42.1 })]),
  },
  'Magelang 2020': levels('financial-above-physical', 94.59, 95.5),
  'Cilacap Sep 2025': levels('done-not-drawn', 100, 26.59),
  'Cilacap May 2024; Banjarnegara Nov 2025': {
    quiet: 'each of the three numbers was rounded by itself; the deviation shown is computed',
    recap: recapOf([
      row('cilacap', physical(45.4, 39.76), { printed: { physicalDeviation: '-5,65' } }),
      row('banjarnegara', physical(89.67, 84.8), { printed: { physicalDeviation: '-4,86' } }),
    ]),
  },
  'Magelang TW III 2020': {
    by: 'two-cut-offs',
    recap: recapOf([], { period: { ...period, financialCutOff: calendarDate.parse('2021-07-15') } }),
  },
  'Kepahiang Jun 2020; Makassar Jul 2022': {
    by: 'count-not-sum',
    recap: recapOf([], { counts: [{ of: 'rapor kuning', printed: 12, parts: Array.from({ length: 11 }, () => 1) }] }),
  },
  'Kepahiang Dec 2023': {
    noFigure: 'a rule with a gap between two bands; schemes are contiguous by construction (scheme.test.ts, SC7)',
  },
  'Rejang Lebong Jun 2023': {
    by: 'zero-or-not-reported',
    recap: recapOf([row('a', { budget: BILLION, physicalTarget: 40, physicalActual: 0, financialActual: 0 })]),
  },
  'Gorontalo TW II 2021': {
    by: 'not-reported',
    recap: recapOf(neighbours, { agencies: ['a', 'b', 'c', 'd', 'bone'].map((id) => agencyId.parse(id)) }),
  },
  'Magelang TW II and TW III 2023': {
    by: 'budget-changed',
    recap: recapOf([row('magelang', { budget: 2_614_089_255_072 })]),
    earlier: [quarterBefore([row('magelang', { budget: 2_615_119_255_072 })])],
  },
  'Sumatera Barat Nov 2023': {
    by: 'budget-not-updated',
    recap: recapOf([row('a', { budget: BILLION })], { period: { ...period, budgetVersion: 'revised' } }),
    earlier: [quarterBefore([row('a', { budget: BILLION })])],
  },
  Grobogan: { noFigure: 'counts of kegiatan before and sub kegiatan after 2021; no count is compared between years' },
  Banjarnegara: { noFigure: 'units of two levels; coverage counts the seats of the meeting and says so' },
}

function printedPercent(budget: number, financialActual: number, percent: string, by: CheckRule): Caught {
  const figure = { budget, financialActual }
  return { by, recap: recapOf([row('opd', figure, { printed: { financialActualPercent: percent } })]) }
}

function levels(by: CheckRule, physicalActual: number, financial: number): Caught {
  const figure = { budget: 10 * BILLION, physicalActual, financialActual: roundForDisplay((financial / 10) * BILLION) }
  return { by, recap: recapOf([row('opd', figure)]) }
}

/** The case of the list that an answer is for: by where it happened, and its first words where that is not enough. */
function isAbout(key: string, { where, case: words }: (typeof cases)[number]): boolean {
  const [place = '', about] = key.split(': ')
  return where === place && (about === undefined || words.includes(about))
}

describe('what published figures do wrong', () => {
  it('every case of the list has exactly one answer, and every answer a case', () => {
    const answersPerCase = cases.map((one) => Object.keys(answers).filter((key) => isAbout(key, one)))
    expect(answersPerCase.filter((keys) => keys.length !== 1)).toEqual([])
    expect(new Set(answersPerCase.flat()).size).toBe(Object.keys(answers).length)
  })

  it.each(
    Object.entries(answers).flatMap(([key, answer]) => ('by' in answer ? [[answer.by, key, answer] as const] : [])),
  )('%s catches %s', (by, _, { recap, earlier }) => {
    expect(checkFigures(recap, earlier).map(({ rule }) => rule)).toContain(by)
  })

  it('numbers that were only rounded are left in peace', () => {
    const quiet = Object.values(answers).flatMap((answer) => ('quiet' in answer ? [answer.recap] : []))
    expect(quiet.flatMap((recap) => checkFigures(recap))).toEqual([])
    expect(quiet).not.toEqual([])
  })
})
