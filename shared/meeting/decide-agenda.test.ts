import { describe, expect, it } from 'vitest'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, sari } from '../testing/people.ts'
import { itemId, type ItemId } from '../ids.ts'
import { itemOf, type AgendaItem } from './agenda.ts'

const id = (name: string): ItemId => itemId.parse(name)
const start = (name: string): Asked => ({ type: 'agenda.start-item', itemId: name })
const conflict = { ok: false, rejection: { reason: 'conflict', what: 'agenda' } }

function item(meeting: Given, name: string): AgendaItem {
  const found = itemOf(meeting.state.agenda, id(name))
  if (found === undefined) throw new Error(`${name} is not on the agenda`)
  return found
}

describe('correcting a start', () => {
  const correct = (name: string, minutes: number): Asked => ({
    type: 'agenda.correct-start',
    itemId: name,
    startedAt: minute(minutes),
  })
  const late = (): Given => liveMeeting().and(sari, start('opening'), minute(2)).and(sari, start('recap'), minute(20))

  it('moves the end of the item that it had ended, to and fro', () => {
    const earlier = late().and(sari, correct('recap', 12), minute(21))
    expect(item(earlier, 'recap').startedAt).toBe(minute(12))
    expect(item(earlier, 'opening')).toMatchObject({ endedAt: minute(12), spentMs: 10 * 60_000 })
    const back = earlier.and(sari, correct('recap', 15), minute(22))
    expect(item(back, 'opening')).toMatchObject({ endedAt: minute(15), spentMs: 13 * 60_000 })
  })

  it('leaves an item that had ended before alone, unless they would overlap', () => {
    const gap = liveMeeting()
      .and(sari, start('opening'), minute(0))
      .and(sari, { type: 'agenda.end-item', itemId: 'opening' }, minute(10))
      .and(sari, start('recap'), minute(20))
    const between = gap.and(sari, correct('recap', 15), minute(21))
    expect(item(between, 'opening')).toMatchObject({ endedAt: minute(10), spentMs: 10 * 60_000 })
    const overlapping = gap.and(sari, correct('recap', 8), minute(21))
    expect(item(overlapping, 'opening')).toMatchObject({ endedAt: minute(8), spentMs: 8 * 60_000 })
  })

  it('of the first item moves the beginning of the day', () => {
    const first = liveMeeting().and(sari, start('opening'), minute(5)).and(sari, correct('opening', 1), minute(6))
    expect(first.state.agenda.beganAt).toBe(minute(1))
  })

  it.each([
    ['in the future', 'recap', 22],
    ['before the item before began', 'recap', 1],
    ['of an item that is not active', 'opening', 1],
  ])('%s is refused', (_why, name, minutes) => {
    expect(late().when(sari, correct(name, minutes), minute(21))).toMatchObject(conflict)
  })

  it('before the meeting was opened is refused', () => {
    const first = liveMeeting().and(sari, start('opening'), minute(5))
    expect(first.when(sari, correct('opening', -1), minute(6))).toMatchObject(conflict)
  })

  it('leaves room for the pauses since', () => {
    const paused = late()
      .and(sari, { type: 'meeting.pause' }, minute(25))
      .and(sari, { type: 'meeting.resume' }, minute(35))
    expect(paused.when(sari, correct('recap', 27), minute(36))).toMatchObject(conflict)
    expect(paused.when(sari, correct('recap', 26), minute(36)).ok).toBe(true)
    const stillPaused = late().and(sari, { type: 'meeting.pause' }, minute(25))
    expect(stillPaused.when(sari, correct('recap', 26), minute(36))).toMatchObject(conflict)
  })
})

describe('running late', () => {
  it('only what is planned can be skipped, and what was skipped can be put back', () => {
    const skipped = liveMeeting().and(sari, { type: 'agenda.skip-item', itemId: 'recap', reason: 'Waktu habis' })
    expect(item(skipped, 'recap')).toMatchObject({ status: 'skipped', skipReason: 'Waktu habis' })
    expect(item(skipped.and(sari, { type: 'agenda.restore-item', itemId: 'recap' }), 'recap')).toMatchObject({
      status: 'planned',
      skipReason: null,
    })
    const active = liveMeeting().and(sari, start('recap'))
    expect(active.when(sari, { type: 'agenda.skip-item', itemId: 'recap', reason: null })).toMatchObject(conflict)
    expect(active.when(sari, { type: 'agenda.restore-item', itemId: 'recap' })).toMatchObject(conflict)
  })

  it('a skipped item can be called after all', () => {
    const called = liveMeeting()
      .and(sari, { type: 'agenda.skip-item', itemId: 'i-dinkes', reason: 'Belum hadir' })
      .and(sari, start('i-dinkes'))
    expect(item(called, 'i-dinkes')).toMatchObject({ status: 'active', skipReason: null })
  })

  it('presentations taken as read count as presented', () => {
    const take: Asked = { type: 'agenda.take-as-read', itemIds: ['i-dinkes', 'i-dpupr', 'i-dinkes'] }
    const taken = liveMeeting().and(bupati, take, minute(7))
    expect([item(taken, 'i-dinkes').status, item(taken, 'i-dpupr').status]).toEqual(['taken-as-read', 'taken-as-read'])
    expect(taken.state.figures).toMatchObject({ dinkes: { frozenAt: minute(7) }, dpupr: { frozenAt: minute(7) } })
    expect(taken.when(bupati, take)).toEqual({ ok: true, events: [] })
    expect(taken.when(bupati, { type: 'agenda.take-as-read', itemIds: ['recap'] })).toMatchObject(conflict)
  })

  it('an agency with two items taken as read is presented once', () => {
    const twice = liveMeeting().and(sari, {
      type: 'agenda.add-items',
      items: [{ itemId: 'i-dinkes-2', kind: 'presentation', title: 'RSUD', agencyId: 'dinkes', plannedMinutes: 5 }],
    })
    expect(twice.when(bupati, { type: 'agenda.take-as-read', itemIds: ['i-dinkes', 'i-dinkes-2'] })).toEqual({
      ok: true,
      events: [
        { type: 'agenda.taken-as-read', itemIds: ['i-dinkes', 'i-dinkes-2'] },
        { type: 'figures.frozen', agencyId: 'dinkes' },
      ],
    })
  })

  it('an extension adds minutes to what is planned or under way', () => {
    const extend: Asked = { type: 'agenda.extend-item', itemId: 'recap', minutes: 5 }
    expect(item(liveMeeting().and(sari, extend).and(sari, extend), 'recap').extendedMinutes).toBe(10)
    const done = liveMeeting().and(sari, start('recap')).and(sari, start('opening'))
    expect(done.when(sari, extend)).toMatchObject(conflict)
  })

  it('the rest shares the minutes left in proportion, breaks keep theirs, and nobody gets none', () => {
    const started = liveMeeting().and(sari, start('opening')).and(sari, start('recap'))
    const shortened = started.and(sari, { type: 'agenda.shorten-rest', minutes: 52 })
    const minutes = (meeting: Given): readonly number[] => meeting.state.agenda.items.map((one) => one.plannedMinutes)
    expect(minutes(shortened)).toEqual([10, 15, 6, 6, 30, 6, 3])
    expect(minutes(started.and(sari, { type: 'agenda.shorten-rest', minutes: 10 }))).toEqual([10, 15, 1, 1, 30, 1, 1])
  })

  it('minutes enough for the rest change nothing', () => {
    const shorten: Asked = { type: 'agenda.shorten-rest', minutes: 10 }
    expect(liveMeeting().when(sari, { ...shorten, minutes: 90 })).toEqual({ ok: true, events: [] })
    expect(liveMeeting().and(sari, shorten).when(sari, shorten)).toEqual({ ok: true, events: [] })
  })

  it('shortening takes extensions of the rest back', () => {
    const shortened = liveMeeting()
      .and(sari, { type: 'agenda.extend-item', itemId: 'closing', minutes: 30 })
      .and(sari, { type: 'agenda.shorten-rest', minutes: 75 })
    expect(item(shortened, 'closing')).toMatchObject({ plannedMinutes: 17, extendedMinutes: 0, baselineMinutes: 5 })
  })

  it('a new title for a shortened item leaves the plan of the day as it was', () => {
    const shortened = liveMeeting().and(sari, { type: 'agenda.shorten-rest', minutes: 60 })
    const { plannedMinutes } = item(shortened, 'recap')
    const edit: Asked = { type: 'agenda.edit-item', itemId: 'recap', title: 'Rekap', plannedMinutes }
    expect(item(shortened.and(sari, edit), 'recap')).toMatchObject({ plannedMinutes: 7, baselineMinutes: 15 })
  })
})
