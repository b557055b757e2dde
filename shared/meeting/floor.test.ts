import { describe, expect, it } from 'vitest'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, camat, dewi, kadinkes, kadisPupr, layar, peserta, sari, sekda, stafDinkes } from '../testing/people.ts'
import { mayEndSpeech } from './floor.ts'

const raise = (handId: string): Asked => ({ type: 'floor.raise-hand', handId, topic: null })
const queue = (meeting: Given): readonly string[] => meeting.state.floor.hands.map((hand) => hand.handId)

const threeHands = (): Given =>
  liveMeeting()
    .and(kadinkes, { type: 'floor.raise-hand', handId: 'h1', topic: 'DAK Fisik' }, minute(1))
    .and(kadisPupr, raise('h2'), minute(2))
    .and(camat, raise('h3'), minute(3))

describe('raised hands', () => {
  it('queue in the order in which they were raised, each with its person and topic', () => {
    const meeting = threeHands()
    expect(queue(meeting)).toEqual(['h1', 'h2', 'h3'])
    expect(meeting.state.floor.hands[0]).toEqual({
      handId: 'h1',
      person: kadinkes,
      topic: 'DAK Fisik',
      raisedAt: minute(1),
      seq: meeting.history.find(({ event }) => event.type === 'floor.hand-raised')?.seq,
    })
  })

  it('a second hand of the same person is accepted and records nothing', () => {
    expect(threeHands().when(kadinkes, raise('h9'))).toEqual({ ok: true, events: [] })
  })

  it('two people at one seat may both ask to speak', () => {
    expect(queue(threeHands().and(stafDinkes, raise('h4')))).toEqual(['h1', 'h2', 'h3', 'h4'])
  })

  it('an id that is in the queue or speaking belongs to its hand', () => {
    const taken = { ok: false, rejection: { reason: 'already-exists', what: 'hand', id: 'h1' } }
    expect(threeHands().when(sekda, raise('h1'))).toEqual(taken)
    expect(threeHands().and(bupati, { type: 'floor.give', handId: 'h1' }).when(sekda, raise('h1'))).toEqual(taken)
  })

  it.each([
    ['who raised it', kadinkes],
    ['another at the same seat', stafDinkes],
    ['the chair', bupati],
    ['the operator', sari],
  ])('%s may lower a hand', (_who, actor) => {
    expect(queue(threeHands().and(actor, { type: 'floor.lower-hand', handId: 'h1' }))).toEqual(['h2', 'h3'])
  })

  it.each([
    ['the secretariat without a part', dewi],
    ['a leader without a part', sekda],
    ['another agency', camat],
    ['a viewer', peserta],
    ['a screen', layar],
  ])("%s may not lower another's hand", (_who, actor) => {
    expect(threeHands().when(actor, { type: 'floor.lower-hand', handId: 'h1' })).toEqual({
      ok: false,
      rejection: { reason: 'not-allowed', action: 'floor.lower-hand' },
    })
  })

  it('whoever names a hand that is not up is told which', () => {
    for (const type of ['floor.lower-hand', 'floor.give'] as const)
      expect(threeHands().when(bupati, { type, handId: 'gone' })).toEqual({
        ok: false,
        rejection: { reason: 'not-found', what: 'hand', id: 'gone' },
      })
  })

  it('who leads moves a hand before another or to the end', () => {
    const meeting = threeHands()
    expect(queue(meeting.and(bupati, { type: 'floor.move-hand', handId: 'h3', before: 'h1' }))).toEqual([
      'h3',
      'h1',
      'h2',
    ])
    expect(queue(meeting.and(bupati, { type: 'floor.move-hand', handId: 'h1', before: null }))).toEqual([
      'h2',
      'h3',
      'h1',
    ])
    expect(meeting.when(bupati, { type: 'floor.move-hand', handId: 'h1', before: 'gone' })).toMatchObject({
      rejection: { reason: 'not-found', what: 'hand', id: 'gone' },
    })
  })

  it.each([
    ['h1', 'h1'],
    ['h1', 'h2'],
    ['h3', null],
  ])('moving %s before %s, where it is already, records nothing', (handId, before) => {
    expect(threeHands().when(bupati, { type: 'floor.move-hand', handId, before })).toEqual({ ok: true, events: [] })
  })
})

describe('the floor', () => {
  it('given to a hand, that hand leaves the queue and its person speaks', () => {
    const { floor } = threeHands().and(bupati, { type: 'floor.give', handId: 'h2' }, minute(5)).state
    expect(floor.hands.map((hand) => hand.handId)).toEqual(['h1', 'h3'])
    expect(floor.speaker).toEqual({
      handId: 'h2',
      person: kadisPupr,
      agencyId: 'dpupr',
      name: kadisPupr.name,
      since: minute(5),
    })
  })

  it('giving the floor ends the speech before', () => {
    const speaking = threeHands().and(bupati, { type: 'floor.give', handId: 'h1' })
    expect(speaking.when(bupati, { type: 'floor.give', handId: 'h2' })).toEqual({
      ok: true,
      events: [{ type: 'floor.ended' }, { type: 'floor.given', handId: 'h2' }],
    })
  })

  it('a seat called on out of turn speaks with the name of who sits there, else with its own', () => {
    const callOn: Asked = { type: 'floor.call-on', agencyId: 'dinkes' }
    const presence = { kind: 'represented', name: 'Rina', title: null } as const
    const deputy = liveMeeting().and(stafDinkes, { type: 'attendance.check-in', agencyId: 'dinkes', presence })
    expect(deputy.and(bupati, callOn).state.floor.speaker).toMatchObject({
      person: null,
      agencyId: 'dinkes',
      name: 'Rina',
    })
    expect(liveMeeting().and(bupati, callOn).state.floor.speaker?.name).toBe('Dinas Kesehatan')
  })

  it('calling on the seat that speaks already records nothing; a seat that is not there is named', () => {
    const speaking = threeHands().and(bupati, { type: 'floor.give', handId: 'h1' })
    expect(speaking.when(bupati, { type: 'floor.call-on', agencyId: 'dinkes' })).toEqual({ ok: true, events: [] })
    expect(speaking.when(bupati, { type: 'floor.call-on', agencyId: 'bappeda' })).toMatchObject({
      rejection: { reason: 'not-found', what: 'seat', id: 'bappeda' },
    })
  })

  it.each([
    ['the speaker', kadinkes],
    ['another at the speaking seat', stafDinkes],
    ['the chair', bupati],
    ['the operator', sari],
  ])('%s may end a speech', (_who, actor) => {
    const speaking = threeHands().and(bupati, { type: 'floor.give', handId: 'h1' })
    expect(mayEndSpeech(speaking.state, actor)).toBe(true)
    expect(speaking.and(actor, { type: 'floor.end' }).state.floor.speaker).toBeNull()
  })

  it.each([
    ['the secretariat without a part', dewi],
    ['a leader without a part', sekda],
    ['another agency', camat],
  ])("%s may not end another's speech", (_who, actor) => {
    const speaking = threeHands().and(bupati, { type: 'floor.give', handId: 'h1' })
    expect(mayEndSpeech(speaking.state, actor)).toBe(false)
    expect(speaking.when(actor, { type: 'floor.end' })).toEqual({
      ok: false,
      rejection: { reason: 'not-allowed', action: 'floor.end' },
    })
  })

  it('who has no agency is not on the side of a speaker who has none either', () => {
    const speaking = liveMeeting().and(sekda, raise('h1')).and(bupati, { type: 'floor.give', handId: 'h1' })
    expect(speaking.when(dewi, { type: 'floor.end' })).toMatchObject({ rejection: { reason: 'not-allowed' } })
    expect(speaking.when(sekda, { type: 'floor.end' }).ok).toBe(true)
  })

  it('anybody at a seat that was called on may end its speech', () => {
    const called = liveMeeting().and(bupati, { type: 'floor.call-on', agencyId: 'dinkes' })
    expect(called.and(stafDinkes, { type: 'floor.end' }).state.floor.speaker).toBeNull()
  })

  it('ending a speech that is over records nothing', () => {
    expect(liveMeeting().when(camat, { type: 'floor.end' })).toEqual({ ok: true, events: [] })
  })
})
