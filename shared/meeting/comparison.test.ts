import { describe, expect, it } from 'vitest'
import type { Asked } from '../testing/given.ts'
import { draftMeeting, liveMeeting, plainFigure, quarterBefore, seat } from '../testing/meeting-fixture.ts'
import { bupati, kadinkes, sari } from '../testing/people.ts'
import { streamId } from '../ids.ts'
import { comparisonFrom, withoutSeat } from './comparison-from.ts'

const set = (...parts: Parameters<typeof quarterBefore>): Asked => ({
  type: 'comparison.set-period',
  period: quarterBefore(...parts),
})
const merged = { predecessor: 'bkkbn', predecessorName: 'Badan KB', successor: 'dinkes' }

describe('a period to compare with', () => {
  it('[CP1] is set by the secretariat before the seal, with where it was taken from', () => {
    const { state } = draftMeeting().and(sari, set())
    expect(state.comparison['previous-period']).toEqual(quarterBefore())
    expect(state.comparison['same-period-last-year']).toBeNull()
    const closed = liveMeeting().and(bupati, { type: 'meeting.close' })
    expect(closed.when(sari, set())).toMatchObject({ ok: true })
    expect(closed.and(sari, { type: 'meeting.seal' }).when(sari, set())).toMatchObject({ ok: false })
    expect(draftMeeting().when(kadinkes, set())).toMatchObject({ ok: false, rejection: { reason: 'not-allowed' } })
  })

  it('[CP2] replaces the one before of its kind; the same again is no event', () => {
    const meeting = draftMeeting().and(sari, set())
    expect(meeting.when(sari, set())).toEqual({ ok: true, events: [] })
    const { state } = meeting.and(sari, set({ periodLabel: 'TW I, diperbaiki' }))
    expect(state.comparison['previous-period']).toMatchObject({ periodLabel: 'TW I, diperbaiki' })
  })

  it('[CP3] is cleared; clearing nothing is no event', () => {
    const clear: Asked = { type: 'comparison.clear-period', kind: 'previous-period' }
    expect(draftMeeting().when(sari, clear)).toEqual({ ok: true, events: [] })
    expect(draftMeeting().and(sari, set()).and(sari, clear).state.comparison['previous-period']).toBeNull()
  })

  it.each<[string, Parameters<typeof quarterBefore>[0]]>([
    ['the same quarter', { quarter: 2 }],
    ['a later one', { quarter: 3 }],
    ['as last year one of this year', { kind: 'same-period-last-year', quarter: 1 }],
    ['a row named twice', { rows: [...quarterBefore().rows, ...quarterBefore().rows] }],
    ['two successors of one', { successions: [merged, { ...merged, successor: 'dpupr' }] }],
    ['a successor of an agency that has a seat', { successions: [{ ...merged, predecessor: 'dpupr' }] }],
  ])('[CP4] cannot be: %s', (_, parts) => {
    expect(draftMeeting().when(sari, set(parts))).toMatchObject({
      ok: false,
      rejection: { reason: 'conflict', what: 'comparison' },
    })
  })

  it('[CP5] its successors have seats here', () => {
    const nowhere = set({ successions: [{ ...merged, successor: 'nowhere' }] })
    expect(draftMeeting().when(sari, nowhere)).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what: 'seat', id: 'nowhere' },
    })
  })
})

describe('an earlier meeting as a period', () => {
  const stream = streamId.parse('m-earlier')
  const about = { agencyId: 'dinkes', source: 'apbd' } as const
  const reported = () => liveMeeting().and(kadinkes, { type: 'figures.report', ...about, figure: plainFigure })

  it('[CP6] gives its figures as they stand, corrections included', () => {
    const corrected = reported().and(kadinkes, {
      type: 'figures.correct',
      ...about,
      figure: { ...plainFigure, physicalActual: 21 },
      reason: 'Salah ketik',
    })
    expect(comparisonFrom('previous-period', stream, corrected.state, [])).toMatchObject({
      periodLabel: 'Triwulan II 2021',
      rows: [{ agencyId: 'dinkes', figure: { physicalActual: 21 } }],
      from: { by: 'meeting', stream: 'm-earlier' },
    })
  })

  it('[CP7] is none without figures', () => {
    expect(comparisonFrom('previous-period', stream, liveMeeting().state, [])).toBeNull()
  })

  it('[CP8] names the agencies that have no seat any more', () => {
    const earlier = liveMeeting().and(sari, {
      type: 'attendance.add-seats',
      seats: [seat('bkkbn', 'Badan KB', 'Badan')],
    })
    expect(withoutSeat(earlier.state, draftMeeting().state)).toMatchObject([{ agencyId: 'bkkbn', name: 'Badan KB' }])
  })
})
