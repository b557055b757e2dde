import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundForDisplay } from '../figures/deviation.ts'
import { notReported, type Figure } from '../figures/figure.ts'
import { agencyId } from '../ids.ts'
import type { Asked, Given } from '../testing/given.ts'
import { details, draftMeeting, liveMeeting, plainFigure, quarterBefore } from '../testing/meeting-fixture.ts'
import { kadinkes, kadisPupr, sari } from '../testing/people.ts'
import { changesSince, sourceChange } from './changes.ts'

const dinkes = agencyId.parse('dinkes')
const report = (agency: string, parts: Partial<Figure> = {}, source: 'apbd' | 'bos' = 'apbd'): Asked => ({
  type: 'figures.report',
  agencyId: agency,
  source,
  figure: { ...plainFigure, ...parts },
})
const period = (...parts: Parameters<typeof quarterBefore>): Asked => ({
  type: 'comparison.set-period',
  period: quarterBefore(...parts),
})
const changes = ({ state }: Given) => changesSince(state, 'previous-period')

describe('the change since an earlier period', () => {
  it('[CH1] is now minus then in points, for the agency, its source and the total', () => {
    const meeting = liveMeeting().and(sari, period()).and(kadinkes, report('dinkes'))
    const points = { physicalTarget: 25, physicalActual: 28, physicalDeviation: 3, financialActual: 35 }
    expect(changes(meeting)?.perAgency.get(dinkes)).toMatchObject({ points, budgetBefore: 1_000_000_000 })
    expect(changes(meeting)?.total).toMatchObject({ points, agencies: 1, before: { physicalActual: 20 } })
    const row = { agencyId: dinkes, source: 'apbd' as const, figure: plainFigure }
    expect(sourceChange(meeting.state, 'previous-period', row)).toMatchObject(points)
    expect(sourceChange(meeting.state, 'previous-period', { ...row, source: 'bos' })).toBeNull()
  })

  it('[CH2] is none without a period, and of no other kind than asked', () => {
    expect(changes(liveMeeting().and(kadinkes, report('dinkes')))).toBeNull()
    const meeting = liveMeeting().and(sari, period()).and(kadinkes, report('dinkes'))
    expect(changesSince(meeting.state, 'same-period-last-year')).toBeNull()
  })

  it('[CH3] compares the same agencies on both sides while reports come in', () => {
    const early = quarterBefore().rows.map((row) => ({ ...row, agencyId: 'dpupr' }))
    const meeting = liveMeeting()
      .and(sari, period({ rows: [...quarterBefore().rows, ...early] }))
      .and(kadinkes, report('dinkes'))
    expect(changes(meeting)?.total).toMatchObject({ agencies: 1, points: { physicalActual: 28 } })
    const both = meeting.and(kadisPupr, report('dpupr', { physicalActual: 20 }))
    expect(changes(both)?.total).toMatchObject({ agencies: 2, points: { physicalActual: 14 } })
  })

  it('[CH4] half an agency is not compared with a whole one', () => {
    const meeting = liveMeeting()
      .and(sari, period())
      .and(kadinkes, report('dinkes'))
      .and(kadinkes, report('dinkes', notReported, 'bos'))
    expect(changes(meeting)).toMatchObject({ total: null })
  })

  it('[CH5] merged agencies count for their successor, weighted, and are named', () => {
    const [own] = quarterBefore().rows
    if (own === undefined) throw new Error('the fixture has a row')
    const old = { ...own, agencyId: 'bkkbn', figure: { ...own.figure, physicalActual: 40 } }
    const meeting = liveMeeting()
      .and(
        sari,
        period({
          rows: [own, old],
          successions: [{ predecessor: 'bkkbn', predecessorName: 'Badan KB', successor: 'dinkes' }],
        }),
      )
      .and(kadinkes, report('dinkes'))
    expect(changes(meeting)?.perAgency.get(dinkes)).toMatchObject({
      before: { physicalActual: 30 },
      points: { physicalActual: 18 },
      budgetBefore: 2_000_000_000,
      predecessors: ['Badan KB'],
    })
  })

  it('[CH6] sources left out of the total are left out of both sides', () => {
    const bos = quarterBefore().rows.map((row) => ({ ...row, source: 'bos' as const }))
    const meeting = draftMeeting()
      .and(sari, { type: 'meeting.describe', details: { ...details, excludedSources: ['bos'] } })
      .and(sari, period({ rows: [...quarterBefore().rows, ...bos] }))
      .and(kadinkes, report('dinkes'))
      .and(kadinkes, report('dinkes', { physicalActual: 100 }, 'bos'))
    expect(changes(meeting)?.total).toMatchObject({ budgetBefore: 1_000_000_000, points: { physicalActual: 28 } })
  })

  it('[CH7] the earlier value plus the change is the value now, whatever both were', () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(percent, percent, (then, now) => {
        const [row] = quarterBefore().rows
        if (row === undefined) throw new Error('the fixture has a row')
        const meeting = liveMeeting()
          .and(sari, period({ rows: [{ ...row, figure: { ...row.figure, physicalActual: then } }] }))
          .and(kadinkes, report('dinkes', { physicalActual: now }))
        const points = changes(meeting)?.perAgency.get(dinkes)?.points.physicalActual ?? Number.NaN
        expect(roundForDisplay(then + points)).toBe(now)
      }),
      { numRuns: 50 },
    )
  })
})
