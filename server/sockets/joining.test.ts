import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Asked } from '../../shared/testing/given.ts'
import { openServer } from '../testing/open-server.ts'

function note(text: string): Asked {
  return { type: 'note.add', noteId: `n-${randomUUID()}`, itemId: null, kind: 'note', text, aboutAgencyId: null }
}

const upTo = (seq: number, from = 1): readonly number[] => Array.from({ length: seq - from + 1 }, (_, n) => from + n)

describe('joining', () => {
  it('[JN1] the welcome brings the head, the clock, who I am and the events after my number', async () => {
    await using server = await openServer()
    const head = (await server.recorded()).length
    const before = Date.now()
    const viewer = await server.enter('viewer', head - 3)
    const welcome = await viewer.welcomed()
    expect(welcome).toMatchObject({ head, me: { kind: 'viewer' } })
    expect(welcome.now).toBeGreaterThanOrEqual(before)
    expect(viewer.events.map(({ seq }) => seq)).toEqual([head - 2, head - 1, head])
  })

  it('[JN2] between the welcome and what follows there is neither gap nor repetition', async () => {
    await using server = await openServer()
    const secretary = await server.enter('secretariat')
    await secretary.command({ type: 'meeting.open' })
    const notes = Array.from({ length: 40 }, (_, n) => secretary.command(note(`Catatan ${n}`)))
    const guests = await Promise.all(
      Array.from({ length: 20 }, (_, n) => server.enter(n % 2 === 0 ? 'viewer' : 'leader', 100)),
    )
    await Promise.all(notes)
    const head = (await server.recorded()).length
    for (const guest of guests) {
      await guest.hasHeard(head)
      expect(guest.events.map(({ seq }) => seq)).toEqual(upTo(head, 101))
    }
  })

  it('[JN3] whoever is further than the log, or has nothing, is sent to the state over HTTP', async () => {
    await using server = await openServer()
    const head = (await server.recorded()).length
    const ahead = await server.enter('viewer', head + 1)
    expect((await ahead.welcomed()).catchUp).toEqual({ kind: 'too-far' })
    const fresh = await server.enter('leader')
    expect((await fresh.welcomed()).catchUp).toEqual({ kind: 'too-far' })
    const page = await fresh.browser.get('/api/streams/m-demonstration/state', 'leader')
    expect(page.json).toMatchObject({ seq: head })
    expect(await fresh.catchUp(head)).toEqual({ kind: 'events', events: [] })
  })

  it('[JN3] more than five hundred events are too far', async () => {
    await using server = await openServer()
    const secretary = await server.enter('secretariat')
    await secretary.command({ type: 'meeting.open' })
    // Slower than the limit of a session would be too slow here: everybody of the secretariat helps.
    const hands = await Promise.all(Array.from({ length: 9 }, () => server.enter('secretariat')))
    await Promise.all(hands.flatMap((hand) => Array.from({ length: 50 }, (_, n) => hand.command(note(`Catatan ${n}`)))))
    const head = (await server.recorded()).length
    expect(head).toBeGreaterThan(500)
    expect((await (await server.enter('viewer', head - 500)).welcomed()).catchUp.kind).toBe('events')
    expect((await (await server.enter('viewer', head - 501)).welcomed()).catchUp.kind).toBe('too-far')
  })

  it('[JN5] whoever finds a gap gets what is after their own number', async () => {
    await using server = await openServer()
    const head = (await server.recorded()).length
    const viewer = await server.enter('viewer', head)
    const caughtUp = await viewer.catchUp(head - 2)
    expect(caughtUp.kind === 'events' && caughtUp.events.map(({ seq }) => seq)).toEqual([head - 1, head])
    expect(await viewer.catchUp(head + 7)).toEqual({ kind: 'too-far' })
    expect(await viewer.say('catch-up', { after: 'the beginning' })).toMatchObject({
      kind: 'fault',
      fault: { fault: 'malformed' },
    })
  })

  it('a client can ask for the server’s clock', async () => {
    await using server = await openServer()
    const viewer = await server.enter('viewer')
    const before = Date.now()
    const now = await viewer.say<number>('clock')
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })
})
