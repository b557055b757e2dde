import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import { liveMeeting, plainFigure, quarterBefore } from '../../../../shared/testing/meeting-fixture.ts'
import { kadinkes, sari } from '../../../../shared/testing/people.ts'
import { predecessorsIn, slideChanges } from './slide-changes.ts'

const dinkes = agencyId.parse('dinkes')
const successions = [{ predecessor: 'bkkbn', predecessorName: 'Badan KB', successor: 'dinkes' }]
const reported = () =>
  liveMeeting().and(kadinkes, { type: 'figures.report', agencyId: 'dinkes', source: 'apbd', figure: plainFigure })

describe('the changes on a slide', () => {
  it('are none without a period to compare with', () => {
    expect(slideChanges(reported().state, dinkes)).toEqual([])
  })

  it('name the quarter before first, then the year before, each with its period', () => {
    const lastYear = quarterBefore({
      kind: 'same-period-last-year',
      fiscalYear: 2020,
      quarter: 2,
      periodLabel: 'TW II 2020',
      successions,
    })
    const meeting = reported()
      .and(sari, { type: 'comparison.set-period', period: lastYear })
      .and(sari, { type: 'comparison.set-period', period: quarterBefore({ successions }) })
    const changes = slideChanges(meeting.state, dinkes)
    expect(changes.map(({ kind, period }) => [kind, period])).toEqual([
      ['previous-period', 'Triwulan I 2021'],
      ['same-period-last-year', 'TW II 2020'],
    ])
    expect(changes[0]?.change.points.physicalActual).toBe(28)
    expect(predecessorsIn(changes)).toEqual(['Badan KB'])
  })
})
