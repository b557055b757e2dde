import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import type { Asked, Given } from '../testing/given.ts'
import { minute } from '../testing/given.ts'
import { draftMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { camat, kadinkes, sari, stafDinkes } from '../testing/people.ts'
import { confirmationOf } from './readiness.ts'

const dinkes = agencyId.parse('dinkes')
const confirm: Asked = { type: 'readiness.confirm', agencyId: 'dinkes' }
const report = (physicalActual: number, source: 'apbd' | 'blud' = 'apbd'): Asked => ({
  type: 'figures.report',
  agencyId: 'dinkes',
  source,
  figure: { ...plainFigure, physicalActual },
})
const reported = (): Given => draftMeeting().and(sari, report(48))
const holds = (meeting: Given) => confirmationOf(meeting.state, dinkes) !== null

describe('confirming figures', () => {
  it('an agency says that its figures are right, and the record keeps which figures, who and when', () => {
    const meeting = reported().and(kadinkes, confirm, minute(5))
    expect(confirmationOf(meeting.state, dinkes)).toEqual({
      figures: [{ source: 'apbd', figure: { ...plainFigure, physicalActual: 48 } }],
      by: kadinkes,
      at: minute(5),
    })
  })

  it('saying it twice is one fact, whoever of the agency says it', () => {
    expect(reported().and(kadinkes, confirm).when(stafDinkes, confirm)).toEqual({ ok: true, events: [] })
  })

  it('a figure that changes afterwards, by anybody, has not been confirmed', () => {
    const meeting = reported().and(kadinkes, confirm).and(sari, report(47))
    expect(holds(meeting)).toBe(false)
    expect(holds(meeting.and(kadinkes, confirm))).toBe(true)
    expect(holds(meeting.and(sari, report(48)))).toBe(true)
  })

  it('a source that is added afterwards has not been confirmed', () => {
    const meeting = reported().and(kadinkes, confirm)
    expect(holds(meeting.and(kadinkes, report(1, 'blud')))).toBe(false)
  })

  it('where nothing was reported there is nothing to confirm', () => {
    expect(draftMeeting().when(kadinkes, confirm)).toMatchObject({
      rejection: { reason: 'conflict', problem: 'there are no figures to confirm' },
    })
  })

  it('is said by the agency or the secretariat, not by another agency, and not after its turn', () => {
    expect(reported().when(camat, confirm)).toMatchObject({ rejection: { reason: 'not-allowed' } })
    expect(reported().when(sari, confirm).ok).toBe(true)
    const presented = reported()
      .and(sari, { type: 'meeting.open' })
      .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' })
      .and(sari, { type: 'agenda.end-item', itemId: 'i-dinkes' })
    expect(presented.when(kadinkes, confirm)).toMatchObject({ rejection: { reason: 'figures-frozen' } })
  })
})
