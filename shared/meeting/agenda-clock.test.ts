import { describe, expect, it } from 'vitest'
import { itemId } from '../ids.ts'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, sari } from '../testing/people.ts'
import type { Instant } from '../temporal.ts'
import { aheadMs, elapsedMs, expectedEnd, remainingMs, schedule } from './agenda-clock.ts'
import { itemOf, type AgendaItem, type AgendaState } from './agenda.ts'

const MINUTE = 60_000
const start = (name: string): Asked => ({ type: 'agenda.start-item', itemId: name })

const elapsed = (meeting: Given, name: string, now: Instant): number => read(meeting, name, now, elapsedMs)
const remaining = (meeting: Given, name: string, now: Instant): number => read(meeting, name, now, remainingMs)

function read(
  { state: { agenda } }: Given,
  name: string,
  now: Instant,
  clock: (agenda: AgendaState, item: AgendaItem, now: Instant) => number,
): number {
  const item = itemOf(agenda, itemId.parse(name))
  if (item === undefined) throw new Error(`${name} is not on the agenda`)
  return clock(agenda, item, now) / MINUTE
}

describe('the clock of an item', () => {
  it('runs from its start and counts down from its minutes', () => {
    const meeting = liveMeeting().and(sari, start('i-dinkes'), minute(3))
    expect(elapsed(meeting, 'i-dinkes', minute(7))).toBe(4)
    expect(remaining(meeting, 'i-dinkes', minute(7))).toBe(6)
    expect(remaining(meeting, 'i-dpupr', minute(7))).toBe(10)
  })

  it('goes below zero once the item is over its time, unless it is extended', () => {
    const over = liveMeeting().and(sari, start('i-dinkes'), minute(0))
    expect(remaining(over, 'i-dinkes', minute(12))).toBe(-2)
    const extended = over.and(bupati, { type: 'agenda.extend-item', itemId: 'i-dinkes', minutes: 5 })
    expect(remaining(extended, 'i-dinkes', minute(12))).toBe(3)
  })

  it('stands still while the meeting is paused, also during a break', () => {
    const paused = liveMeeting().and(sari, start('break'), minute(0)).and(bupati, { type: 'meeting.pause' }, minute(10))
    expect(elapsed(paused, 'break', minute(45))).toBe(10)
    const resumed = paused.and(bupati, { type: 'meeting.resume' }, minute(50))
    expect(elapsed(resumed, 'break', minute(55))).toBe(15)
  })

  it('keeps what it showed when the item ends', () => {
    const ended = liveMeeting().and(sari, start('recap'), minute(0)).and(sari, start('break'), minute(9))
    expect(elapsed(ended, 'recap', minute(80))).toBe(9)
  })

  it('goes on from the turns before when the item is called again', () => {
    const again = liveMeeting()
      .and(sari, start('i-dinkes'), minute(0))
      .and(sari, start('i-dpupr'), minute(4))
      .and(sari, start('i-dinkes'), minute(10))
    expect(elapsed(again, 'i-dinkes', minute(12))).toBe(6)
  })

  it('never shows less than nothing, though a client may be behind the server', () => {
    expect(elapsed(liveMeeting().and(sari, start('recap'), minute(5)), 'recap', minute(4))).toBe(0)
  })
})

describe('the schedule', () => {
  const begins = (meeting: Given, now: Instant): readonly (readonly [string, number])[] =>
    schedule(meeting.state.agenda, now).map((turn) => [turn.itemId, (turn.startsAt - minute(0)) / MINUTE])

  it('lines up what is planned after what is left of the active item', () => {
    const meeting = liveMeeting().and(sari, start('i-dinkes'), minute(0))
    expect(begins(meeting, minute(4))).toEqual([
      ['opening', 10],
      ['recap', 20],
      ['i-dpupr', 35],
      ['break', 45],
      ['i-mlati', 75],
      ['closing', 85],
    ])
    expect(expectedEnd(meeting.state.agenda, minute(4))).toBe(minute(90))
  })

  it('moves with every minute that the active item takes too long', () => {
    const meeting = liveMeeting().and(sari, start('closing'), minute(0))
    expect(begins(meeting, minute(5))[0]).toEqual(['opening', 5])
    expect(begins(meeting, minute(9))[0]).toEqual(['opening', 9])
  })

  it('with nothing active begins now', () => {
    expect(begins(liveMeeting(), minute(7))[0]).toEqual(['opening', 7])
  })

  it('leaves out what was skipped', () => {
    const meeting = liveMeeting().and(sari, { type: 'agenda.skip-item', itemId: 'opening', reason: null })
    expect(begins(meeting, minute(0))[0]).toEqual(['recap', 0])
  })

  it('ends when the last turn ended, once nothing is left', () => {
    const names = ['opening', 'recap', 'i-dinkes', 'i-dpupr', 'break', 'i-mlati', 'closing']
    const over = names
      .reduce((meeting, name, place) => meeting.and(sari, start(name), minute(place)), liveMeeting())
      .and(bupati, { type: 'meeting.close' }, minute(7))
    expect(expectedEnd(over.state.agenda, minute(300))).toBe(minute(7))
    expect(aheadMs(over.state.agenda, minute(300))).toBe((90 - 7) * MINUTE)
  })
})

describe('ahead or behind', () => {
  const ahead = (meeting: Given, now: Instant): number => aheadMs(meeting.state.agenda, now) / MINUTE
  const begun = (): Given => liveMeeting().and(sari, start('opening'), minute(10))

  it('is nothing before the first start, however late that is', () => {
    expect(ahead(liveMeeting(), minute(60))).toBe(0)
    expect(ahead(begun(), minute(10))).toBe(0)
  })

  it('a turn that ends early wins its minutes, one that takes long loses them as they pass', () => {
    expect(ahead(begun().and(sari, start('recap'), minute(13)), minute(13))).toBe(7)
    expect(ahead(begun(), minute(24))).toBe(-4)
  })

  it('a skipped item and one taken as read win theirs', () => {
    const skipped = begun().and(bupati, { type: 'agenda.skip-item', itemId: 'recap', reason: null })
    expect(ahead(skipped, minute(10))).toBe(15)
    expect(ahead(skipped.and(bupati, { type: 'agenda.take-as-read', itemIds: ['i-dinkes'] }), minute(10))).toBe(25)
  })

  it('a pause and idle minutes lose time', () => {
    expect(ahead(begun().and(bupati, { type: 'meeting.pause' }, minute(12)), minute(17))).toBe(-5)
    const idle = begun().and(bupati, { type: 'agenda.end-item', itemId: 'opening' }, minute(20))
    expect(ahead(idle, minute(23))).toBe(-3)
  })

  it('shortening the rest makes up for what was lost', () => {
    const late = begun().and(sari, start('recap'), minute(60))
    expect(ahead(late, minute(60))).toBe(-40)
    expect(ahead(late.and(bupati, { type: 'agenda.shorten-rest', minutes: 37 }), minute(60))).toBe(-12)
  })

  it('the first item called again does not move the beginning of the day', () => {
    const again = begun().and(sari, start('recap'), minute(20)).and(sari, start('opening'), minute(35))
    expect(ahead(again, minute(35))).toBe(0)
  })
})
