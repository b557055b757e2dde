import { describe, expect, it } from 'vitest'
import { draftMeeting, liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, dewi, sari } from '../testing/people.ts'
import { shownOnStage } from './stage.ts'

describe('the big screen', () => {
  it.each([
    ['opening', 'agenda', null],
    ['recap', 'board', null],
    ['i-dpupr', 'slide', 'dpupr'],
    ['break', 'break', null],
    ['closing', 'agenda', null],
  ])('shows, while %s is active, the %s by itself', (itemId, view, subject) => {
    const { state } = liveMeeting().and(bupati, { type: 'agenda.start-item', itemId })
    expect(shownOnStage(state)).toEqual({ view, subject })
  })

  it('shows the agenda between items', () => {
    expect(shownOnStage(liveMeeting().state)).toEqual({ view: 'agenda', subject: null })
  })

  it('what the operator chose is held while the agenda goes on, until told to follow', () => {
    const held = liveMeeting()
      .and(sari, { type: 'stage.show', view: 'board', subject: null })
      .and(bupati, { type: 'agenda.start-item', itemId: 'i-dinkes' })
    expect(shownOnStage(held.state)).toEqual({ view: 'board', subject: null })
    expect(shownOnStage(held.and(sari, { type: 'stage.follow' }).state)).toEqual({ view: 'slide', subject: 'dinkes' })
  })

  it('a directive read back gives way to whoever is called next', () => {
    const readBack = liveMeeting()
      .and(bupati, {
        type: 'directive.issue',
        directiveId: 'd1',
        text: 'Selesaikan lelang ulang',
        addressees: [{ agencyId: 'dpupr', due: null, text: null }],
        proofExpected: null,
        obstacleId: null,
        itemId: null,
      })
      .and(sari, { type: 'stage.show', view: 'directive', subject: 'd1' })
    expect(shownOnStage(readBack.state)).toEqual({ view: 'directive', subject: 'd1' })
    const called = readBack.and(bupati, { type: 'agenda.start-item', itemId: 'i-dinkes' })
    expect(shownOnStage(called.state)).toEqual({ view: 'slide', subject: 'dinkes' })
  })

  it('showing what is held already, or following when it follows, records nothing', () => {
    const live = liveMeeting()
    const held = live.and(sari, { type: 'stage.show', view: 'slide', subject: 'dinkes' })
    expect(live.when(sari, { type: 'stage.follow' })).toEqual({ ok: true, events: [] })
    expect(held.when(bupati, { type: 'stage.show', view: 'slide', subject: 'dinkes' })).toEqual({
      ok: true,
      events: [],
    })
  })

  it.each([
    ['slide', 'nowhere'],
    ['slide', null],
    ['directive', 'd-none'],
    ['board', 'dinkes'],
  ] as const)('a %s of %s does not exist', (view, subject) => {
    expect(liveMeeting().when(sari, { type: 'stage.show', view, subject })).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what: view, id: subject ?? '' },
    })
  })

  it('a seat taken out of the draft leaves the screen as well', () => {
    const draft = draftMeeting()
      .and(sari, { type: 'agenda.remove-item', itemId: 'i-dinkes' })
      .and(sari, { type: 'stage.show', view: 'slide', subject: 'dinkes' })
      .and(dewi, { type: 'attendance.remove-seat', agencyId: 'dinkes' })
    expect(draft.state.stage).toEqual({ mode: 'follow' })
  })
})
