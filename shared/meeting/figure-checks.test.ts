import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { details, liveMeeting, plainFigure, quarterBefore } from '../testing/meeting-fixture.ts'
import { kadinkes, kadisPupr, sari } from '../testing/people.ts'
import { checksWith, meetingChecks } from './figure-checks.ts'

const dinkes = agencyId.parse('dinkes')
const reported = () =>
  liveMeeting()
    .and(sari, { type: 'comparison.set-period', period: quarterBefore() })
    .and(kadinkes, { type: 'figures.report', agencyId: 'dinkes', source: 'apbd', figure: plainFigure })

describe('sense checks of a meeting', () => {
  it('[MC1] look at the figures as they stand, against the quarter before, and at who is silent', () => {
    expect(meetingChecks(reported().state).map(({ rule, place }) => [rule, place.agencyId])).toEqual([
      ['not-reported', 'dpupr'],
      ['not-reported', 'kec-mlati'],
    ])
    const fell = reported().and(kadinkes, {
      type: 'figures.report',
      agencyId: 'dinkes',
      source: 'apbd',
      figure: { ...plainFigure, physicalActual: 15, financialActual: 120_000_000 },
    })
    expect(meetingChecks(fell.state)).toContainEqual(
      expect.objectContaining({
        rule: 'cumulative-fell',
        values: { from: 20, to: 15, period: quarterBefore().periodLabel },
      }),
    )
  })

  it('[MC2] find two cut-offs in the meeting’s own details', () => {
    const two = reported().and(sari, {
      type: 'meeting.describe',
      details: { ...details, financialCutOff: '2021-07-15' },
    })
    expect(meetingChecks(two.state).map(({ rule }) => rule)).toContain('two-cut-offs')
  })

  it('[MC3] speak of a figure while it is typed, and of that figure only', () => {
    const meeting = reported().and(kadisPupr, {
      type: 'figures.report',
      agencyId: 'dpupr',
      source: 'apbd',
      figure: { ...plainFigure, budget: 2_000_000_000, physicalActual: 130 },
    })
    const typed = { agencyId: dinkes, source: 'apbd' as const, figure: { ...plainFigure, physicalActual: 101 } }
    const found = checksWith(meeting.state, typed)
    expect(found.map(({ rule }) => rule)).toEqual(['physical-above-100'])
    expect(checksWith(meeting.state, { ...typed, figure: plainFigure })).toEqual([])
  })
})
