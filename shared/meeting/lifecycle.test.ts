import { describe, expect, it } from 'vitest'
import { minute } from '../testing/given.ts'
import { details, draftMeeting, liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, camat, dewi, kadinkes, sari, sekda } from '../testing/people.ts'

describe('the life of a meeting', () => {
  it('goes from draft to live to closed to sealed', () => {
    const closed = liveMeeting().and(bupati, { type: 'meeting.close' }, minute(95))
    const sealed = closed.and(dewi, { type: 'meeting.seal' }, minute(200))
    expect(draftMeeting().state.lifecycle).toMatchObject({ phase: 'draft', details: { title: details.title } })
    expect(closed.state.lifecycle).toMatchObject({ phase: 'closed', openedAt: minute(0), closedAt: minute(95) })
    expect(sealed.state.lifecycle).toMatchObject({ phase: 'sealed', seal: { chain: '', at: minute(200) } })
  })

  it('a meeting is created once', () => {
    expect(draftMeeting().when(sari, { type: 'meeting.create', details })).toEqual({
      ok: false,
      rejection: { reason: 'wrong-phase', action: 'meeting.create', phase: 'draft' },
    })
  })

  it('describing changes what it is called and nothing else', () => {
    const before = liveMeeting()
    const after = before.and(dewi, { type: 'meeting.describe', details: { ...details, place: 'Pendopo' } })
    const { lifecycle } = before.state
    expect(after.state).toEqual({
      ...before.state,
      lifecycle: { ...lifecycle, details: { ...lifecycle.details, place: 'Pendopo' } },
    })
  })

  it('a paused meeting can be paused while nothing is under way, and goes on as it was', () => {
    const paused = liveMeeting().and(bupati, { type: 'meeting.pause' }, minute(5))
    expect(paused.state).toMatchObject({ lifecycle: { phase: 'paused' }, agenda: { clockStoppedAt: minute(5) } })
    const resumed = paused.and(sari, { type: 'meeting.resume' }, minute(20))
    expect(resumed.state).toEqual(liveMeeting().state)
  })

  it('nothing is started while the meeting is paused', () => {
    const paused = liveMeeting().and(bupati, { type: 'meeting.pause' })
    expect(paused.when(bupati, { type: 'agenda.start-item', itemId: 'opening' })).toEqual({
      ok: false,
      rejection: { reason: 'wrong-phase', action: 'agenda.start-item', phase: 'paused' },
    })
  })

  it('closing ends the item, the speech and the queue, and lets the clock go', () => {
    const busy = liveMeeting()
      .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' }, minute(1))
      .and(kadinkes, { type: 'floor.raise-hand', handId: 'h1', topic: null })
      .and(camat, { type: 'floor.raise-hand', handId: 'h2', topic: null })
      .and(bupati, { type: 'floor.give', handId: 'h1' })
      .and(bupati, { type: 'meeting.pause' }, minute(6))
    expect(busy.when(bupati, { type: 'meeting.close' }, minute(30))).toEqual({
      ok: true,
      events: [
        { type: 'agenda.item-ended', itemId: 'i-dinkes' },
        { type: 'figures.frozen', agencyId: 'dinkes' },
        { type: 'agenda.clock-resumed' },
        { type: 'floor.ended' },
        { type: 'floor.hand-lowered', handId: 'h2' },
        { type: 'meeting.closed' },
      ],
    })
  })

  it('a meeting reopened after it was closed in a pause is not paused, and its clocks run', () => {
    const reopened = liveMeeting()
      .and(bupati, { type: 'meeting.pause' }, minute(5))
      .and(bupati, { type: 'meeting.close' }, minute(10))
      .and(sekda, { type: 'roles.take', role: 'chair' })
      .and(sekda, { type: 'meeting.reopen', reason: 'Ada arahan susulan' }, minute(12))
    expect(reopened.state.lifecycle).toMatchObject({ phase: 'live', openedAt: minute(0), closedAt: null })
    expect(reopened.state.agenda.clockStoppedAt).toBeNull()
    expect(reopened.when(sekda, { type: 'agenda.start-item', itemId: 'closing' }).ok).toBe(true)
  })

  it('a meeting without seats has no record to seal', () => {
    const empty = ['dinkes', 'dpupr', 'kec-mlati']
      .reduce(
        (meeting, agencyId) => meeting.and(dewi, { type: 'attendance.remove-seat', agencyId }),
        ['i-dinkes', 'i-dpupr', 'i-mlati'].reduce(
          (meeting, itemId) => meeting.and(sari, { type: 'agenda.remove-item', itemId }),
          draftMeeting(),
        ),
      )
      .and(sari, { type: 'meeting.open' })
      .and(sari, { type: 'meeting.close' })
    expect(empty.when(sari, { type: 'meeting.seal' })).toMatchObject({
      ok: false,
      rejection: { reason: 'conflict', what: 'meeting' },
    })
  })

  it('after the seal, amendments are numbered from version 2 and the seal stays', () => {
    const sealed = liveMeeting().and(sari, { type: 'meeting.close' }).and(sari, { type: 'meeting.seal' }, minute(100))
    const amended = sealed
      .and(sari, { type: 'meeting.amend', reason: 'Salah ketik', text: 'Nama camat diperbaiki' }, minute(101))
      .and(dewi, { type: 'meeting.amend', reason: 'Kurang', text: 'Lampiran ditambah' }, minute(102))
    expect(amended.state.lifecycle.seal).toEqual(sealed.state.lifecycle.seal)
    expect(amended.state.lifecycle.amendments.map(({ version, at }) => [version, at])).toEqual([
      [2, minute(101)],
      [3, minute(102)],
    ])
    expect(amended.when(bupati, { type: 'meeting.reopen', reason: 'Lupa' })).toMatchObject({
      ok: false,
      rejection: { reason: 'wrong-phase' },
    })
  })
})
