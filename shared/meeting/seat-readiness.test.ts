import { describe, expect, it } from 'vitest'
import { notReported, type Figure } from '../figures/figure.ts'
import type { Asked, Given } from '../testing/given.ts'
import { draftMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { kadinkes } from '../testing/people.ts'
import { seatReadiness, type SeatReadiness } from './seat-readiness.ts'

const onTrack: Figure = { ...plainFigure, physicalActual: 51 }
const lagging: Figure = { ...plainFigure, physicalActual: 20 }
const report = (figure: Figure, source: 'apbd' | 'blud' = 'apbd'): Asked => ({
  type: 'figures.report',
  agencyId: 'dinkes',
  source,
  figure,
})
const confirm: Asked = { type: 'readiness.confirm', agencyId: 'dinkes' }
const obstacle: Asked = {
  type: 'obstacle.add',
  obstacleId: 'o1',
  agencyId: 'dinkes',
  text: 'Gagal lelang',
  category: 'procurement',
  nature: 'real',
  amountAtRisk: null,
}
const ofDinkes = (meeting: Given): SeatReadiness => {
  const own = seatReadiness(meeting.state).find(({ agency }) => agency.agencyId === 'dinkes')
  if (own === undefined) throw new Error('the health office has a seat')
  return own
}

describe('how far an agency is prepared', () => {
  it('every seat is listed, in order, and begins with everything to do', () => {
    const all = seatReadiness(draftMeeting().state)
    expect(all.map(({ agency }) => agency.agencyId)).toEqual(['dinkes', 'dpupr', 'kec-mlati'])
    expect(all[0]).toMatchObject({ reported: 'nothing', confirmation: null, obstacles: 0, isReady: false })
  })

  it('not reported is nothing, half a figure is a part', () => {
    const meeting = draftMeeting().and(kadinkes, report(notReported))
    expect(ofDinkes(meeting).reported).toBe('nothing')
    expect(ofDinkes(meeting.and(kadinkes, report({ ...onTrack, financialActual: null }))).reported).toBe('partly')
    const whole = meeting.and(kadinkes, report(onTrack))
    expect(ofDinkes(whole).reported).toBe('whole')
    expect(ofDinkes(whole.and(kadinkes, report(notReported, 'blud'))).reported).toBe('partly')
  })

  it('on track and confirmed is ready', () => {
    const meeting = draftMeeting().and(kadinkes, report(onTrack)).and(kadinkes, confirm)
    expect(ofDinkes(meeting)).toMatchObject({ owesObstacle: false, isReady: true })
    const changed = ofDinkes(meeting.and(kadinkes, report(lagging)))
    expect(changed).toMatchObject({ confirmation: null, isOvertaken: true, isReady: false })
  })

  it('who lags names an obstacle before being ready; an obstacle without a solution is counted', () => {
    const meeting = draftMeeting().and(kadinkes, report(lagging)).and(kadinkes, confirm)
    expect(ofDinkes(meeting)).toMatchObject({ owesObstacle: true, isReady: false })
    const named = meeting.and(kadinkes, obstacle)
    expect(ofDinkes(named)).toMatchObject({ owesObstacle: false, obstacles: 1, withoutSolution: 1, isReady: true })
  })
})
