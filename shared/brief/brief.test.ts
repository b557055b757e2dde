import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../figures/figure.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import { agencyId, directiveId, streamId } from '../ids.ts'
import type { Duty } from '../ledger/duty.ts'
import { dutyIdOf } from '../ledger/duty.ts'
import { calendarDate } from '../temporal.ts'
import type { Asked, Given } from '../testing/given.ts'
import { details, liveMeeting, plainFigure, quarterBefore } from '../testing/meeting-fixture.ts'
import { kadinkes, kadisPupr, sari } from '../testing/people.ts'
import { briefFor, type Brief } from './brief.ts'
import type { BriefLine } from './lagging-lines.ts'

const dinkes = agencyId.parse('dinkes')
const today = calendarDate.parse('2021-07-27')
const report = (agency: string, parts: Partial<Figure> = {}, source: FundingSource = 'apbd'): Asked => ({
  type: 'figures.report',
  agencyId: agency,
  source,
  figure: { ...plainFigure, ...parts },
})
const withDinkes = (parts: Partial<Figure> = {}): Given => liveMeeting().and(kadinkes, report('dinkes', parts))

function brief(meeting: Given, duties: readonly Duty[] = [], lines: readonly BriefLine[] = []): Brief {
  const stream = streamId.parse('m-now')
  const made = briefFor({ meeting: meeting.state, stream, agencyId: dinkes, duties, lines, today })
  if (made === null) throw new Error('the health office has a seat')
  return made
}
const rules = (meeting: Given) => brief(meeting).questions.map(({ rule }) => rule)

function duty(name: string, parts: Partial<Duty> = {}): Duty {
  const directive = directiveId.parse(name)
  return {
    dutyId: dutyIdOf(directive, dinkes),
    seq: 1,
    meeting: streamId.parse('m-before'),
    meetingTitle: 'Rakor TW I',
    directiveId: directive,
    revision: 1,
    agencyId: dinkes,
    agencyName: 'Dinas Kesehatan',
    text: name,
    due: null,
    proofExpected: null,
    status: 'open',
    history: [],
    ...parts,
  }
}

describe('the chair’s brief', () => {
  it('[BR1] has three numbers, each with its change since the quarter before and the year before', () => {
    const lastYear = { ...quarterBefore({ kind: 'same-period-last-year', fiscalYear: 2020, quarter: 2 }) }
    const meeting = withDinkes()
      .and(sari, { type: 'comparison.set-period', period: quarterBefore() })
      .and(sari, { type: 'comparison.set-period', period: lastYear })
    expect(brief(meeting).numbers).toEqual([
      { rule: 'three-numbers', measure: 'physicalActual', value: 48, sincePrevious: 28, sinceLastYear: 28 },
      { rule: 'three-numbers', measure: 'physicalDeviation', value: -2, sincePrevious: 3, sinceLastYear: 3 },
      { rule: 'three-numbers', measure: 'financialActual', value: 45, sincePrevious: 35, sinceLastYear: 35 },
    ])
    expect(brief(withDinkes()).numbers[0]).toMatchObject({ value: 48, sincePrevious: null, sinceLastYear: null })
  })

  it('[BR2] ranks the agency within its class only', () => {
    const both = withDinkes().and(kadisPupr, report('dpupr', { physicalActual: 49 }))
    expect(brief(both).rank).toEqual({ rule: 'rank-in-class', agencyClass: 'Dinas', rank: 2, of: 2 })
    expect(brief(withDinkes()).rank).toBeNull()
  })

  it('[BR3] tells what was promised in earlier meetings, the longest overdue first, and whether the number moved', () => {
    const duties = [
      duty('verified', { status: 'verified' }),
      duty('undated'),
      duty('late', { due: calendarDate.parse('2021-06-30') }),
      duty('here', { meeting: streamId.parse('m-now') }),
      duty('withdrawn', { status: 'withdrawn' }),
      duty('other', { agencyId: agencyId.parse('dpupr') }),
    ]
    const compared = withDinkes().and(sari, { type: 'comparison.set-period', period: quarterBefore() })
    expect(brief(compared, duties).promises).toMatchObject([
      { text: 'late', overdue: 27, moved: 'nearer', points: 3 },
      { text: 'undated', overdue: null, moved: 'nearer' },
      { text: 'verified', status: 'verified' },
    ])
    expect(brief(withDinkes(), duties).promises[0]).toMatchObject({ moved: 'unknown', points: null })
  })

  it('[BR4] names the lines whose lag costs most', () => {
    const line = (name: string, budget: number | null, physicalActual: number | null): BriefLine => ({
      name,
      source: 'apbd',
      budget,
      physicalTarget: 50,
      physicalActual,
    })
    const lines = [line('a', 100, 40), line('b', 1_000, 45), line('on plan', 9_000, 50), line('silent', 9_000, null)]
    expect(brief(withDinkes(), [], [...lines, line('unpriced', null, 0)]).lines).toMatchObject([
      { rule: 'costly-lag', name: 'b', deviation: -5, behind: 50 },
      { name: 'a', deviation: -10, behind: 10 },
    ])
  })

  it('[BR5] names sources where work is done and money is not drawn, with the amount', () => {
    const meeting = withDinkes().and(
      kadinkes,
      report('dinkes', { physicalTarget: 60, physicalActual: 60, financialActual: 300_000_000 }, 'bankeu-provinsi'),
    )
    expect(brief(meeting).undrawn).toMatchObject([
      { rule: 'work-ahead-of-money', source: 'bankeu-provinsi', rupiah: 300_000_000 },
    ])
  })

  it.each<[string, Partial<Figure>, readonly string[]]>([
    ['nothing remarkable', {}, []],
    ['money above work', { financialActual: 520_000_000 }, ['financial-above-physical']],
    [
      'work done, money not drawn',
      { physicalTarget: 100, physicalActual: 100, financialActual: 266_000_000 },
      ['done-not-drawn'],
    ],
    ['five points behind is still on plan', { physicalActual: 45 }, []],
    ['more than five points behind', { physicalActual: 44, financialActual: 400_000_000 }, ['plan-not-followed']],
    [
      'more than ten points behind, by the rule of critical contracts',
      { physicalActual: 39, financialActual: 350_000_000 },
      ['critical-contract'],
    ],
  ])('[BR6] asks by named rules: %s', (_, parts, expected) => {
    expect(rules(withDinkes(parts))).toEqual(expected)
  })

  it('[BR7] asks why a cumulative figure fell, this year’s against this year’s only', () => {
    const before = quarterBefore()
    const high = before.rows.map((row) => ({ ...row, figure: { ...row.figure, physicalActual: 49 } }))
    const set = (period: typeof before): Asked => ({ type: 'comparison.set-period', period })
    const meeting = withDinkes().and(sari, set({ ...before, rows: high }))
    expect(brief(meeting).questions).toMatchObject([
      {
        rule: 'cumulative-fell',
        evidence: [
          { of: 'previous-period', measure: 'physicalActual', value: 49 },
          { of: 'now', measure: 'physicalActual', value: 48 },
        ],
      },
    ])
    expect(rules(withDinkes().and(sari, set({ ...before, fiscalYear: 2020, quarter: 4, rows: high })))).toEqual([])
  })

  it('[BR8] leaves out the sources that the meeting leaves out', () => {
    const meeting = withDinkes()
      .and(kadinkes, report('dinkes', { physicalActual: 10 }, 'bos'))
      .and(sari, { type: 'meeting.describe', details: { ...details, excludedSources: ['bos'] } })
    expect(rules(meeting)).toEqual([])
  })

  it('[BR9] is none for an agency without a seat, and says little for one that has not reported', () => {
    const stream = streamId.parse('m-now')
    const nobody = { stream, agencyId: agencyId.parse('nobody'), duties: [], lines: [], today }
    expect(briefFor({ meeting: liveMeeting().state, ...nobody })).toBeNull()
    expect(brief(liveMeeting())).toMatchObject({ rank: null, questions: [], undrawn: [], runRate: null })
  })

  it('[BR10] whatever is reported: at most three questions, of different rules, dearest first, from the agency’s own figures', () => {
    const percent = fc.option(fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100))
    const amount = fc.option(fc.integer({ min: 0, max: 2_000_000_000 }))
    const figure = fc.record({
      budget: amount,
      physicalTarget: percent,
      physicalActual: percent,
      financialTarget: amount,
      financialActual: amount,
    })
    const sources = fc.uniqueArray(fc.constantFrom<FundingSource[]>('apbd', 'dak-fisik', 'blud', 'dbhcht'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(sources, fc.array(figure, { minLength: 4, maxLength: 4 }), figure, (named, figures, others) => {
        const own = named.reduce(
          (meeting, source, n) => meeting.and(kadinkes, report('dinkes', figures[n] ?? {}, source)),
          liveMeeting(),
        )
        const { questions, undrawn } = brief(own)
        expect(questions.length).toBeLessThanOrEqual(3)
        expect(new Set(questions.map(({ rule }) => rule)).size).toBe(questions.length)
        const stakes = questions.map(({ stake }) => stake)
        expect(stakes).toEqual(stakes.toSorted((a, b) => b - a))
        for (const { evidence, source } of [...questions, ...undrawn]) {
          expect(named).toContain(source)
          expect(evidence.length).toBeGreaterThan(0)
          const reported = figures[named.indexOf(source)]
          for (const { measure, value } of evidence)
            if (measure === 'physicalActual' || measure === 'budget') expect(value).toBe(reported?.[measure])
        }
        const withOthers = brief(own.and(kadisPupr, report('dpupr', others)))
        expect({ ...withOthers, rank: null }).toEqual({ ...brief(own), rank: null })
      }),
      { numRuns: 60 },
    )
  })
})
