import { describe, expect, it } from 'vitest'
import { agencyId, personId, streamId } from '../../shared/ids.ts'
import type { Presence } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { joinedBuses } from '../testing/joined-buses.ts'
import { noBus } from './bus.ts'
import { PresenceBook } from './presence.ts'

const meeting = streamId.parse('m-1')
const viewer: Actor = { personId: personId.parse('p1'), kind: 'viewer', name: 'Tamu', title: null, agencyId: null }
const seat: Actor = { ...viewer, personId: personId.parse('p2'), kind: 'agency', agencyId: agencyId.parse('dinkes') }

function alone(): { book: PresenceBook; clock: HeldClock; told: Presence[] } {
  const clock = new HeldClock()
  const told: Presence[] = []
  const book = new PresenceBook({ node: 'n1', clock, bus: noBus, publish: (_, changed) => void told.push(changed) })
  return { book, clock, told }
}

describe('presence', () => {
  it('[VO2] counts a seat by its agency and everybody else by kind', () => {
    const { book } = alone()
    book.enter(meeting, viewer)
    book.enter(meeting, seat)
    book.enter(meeting, seat)
    expect(book.of(meeting)).toEqual({ viewer: 1, dinkes: 2 })
  })

  it('[VO2] tells of many who come together in one message, and of each change once', () => {
    const { book, clock, told } = alone()
    const leave = Array.from({ length: 1_000 }, () => book.enter(meeting, viewer))
    clock.pass(1_000)
    expect(told).toEqual([{ viewer: 1_000 }])
    leave[0]?.()
    clock.pass(1_000)
    clock.pass(60_000)
    expect(told).toEqual([{ viewer: 1_000 }, { viewer: 999 }])
  })

  it('tells that the last one left, and keeps nothing of an empty room', () => {
    const { book, clock, told } = alone()
    const leave = book.enter(meeting, viewer)
    clock.pass(1_000)
    leave()
    clock.pass(1_000)
    expect(told.at(-1)).toEqual({ viewer: 0 })
    expect(book.of(meeting)).toEqual({})
  })

  it('says nothing of somebody who came and went within the pause', () => {
    const { book, clock, told } = alone()
    book.enter(meeting, viewer)()
    clock.pass(5_000)
    expect(told).toEqual([])
  })

  it('adds up several nodes, and forgets one that has been silent', () => {
    const clock = new HeldClock()
    const [busA, busB] = joinedBuses()
    const publish = (): void => undefined
    const a = new PresenceBook({ node: 'a', clock, bus: busA, publish })
    const b = new PresenceBook({ node: 'b', clock, bus: busB, publish })
    a.enter(meeting, viewer)
    b.enter(meeting, viewer)
    clock.pass(2_000)
    expect(a.of(meeting)).toEqual({ viewer: 2 })
    expect(b.of(meeting)).toEqual({ viewer: 2 })
    busB.cut = true
    clock.pass(120_000)
    expect(a.of(meeting)).toEqual({ viewer: 1 })
    busB.cut = false
    clock.pass(20_000)
    expect(a.of(meeting)).toEqual({ viewer: 2 })
  })

  it('a node that ends takes its people with it at once', () => {
    const clock = new HeldClock()
    const [busA, busB] = joinedBuses()
    const publish = (): void => undefined
    const a = new PresenceBook({ node: 'a', clock, bus: busA, publish })
    const b = new PresenceBook({ node: 'b', clock, bus: busB, publish })
    a.enter(meeting, viewer)
    const leave = b.enter(meeting, viewer)
    clock.pass(2_000)
    // Its connections are cut first.
    leave()
    b.farewell()
    expect(a.of(meeting)).toEqual({ viewer: 1 })
  })
})
