import { createServer } from 'node:net'
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { meetingsResponse } from '../shared/protocol/http.ts'
import { DEMONSTRATION } from './demonstration/demonstration-meeting.ts'
import { Guest } from './testing/guest.ts'
import { openServer } from './testing/open-server.ts'
import { temporaryFolder } from './testing/temporary-database.ts'

const PASSWORD = 'kuda lumping sembilan'
const first = (token: string | null) => ({
  slot: 'sari',
  token,
  login: 'sari',
  name: 'Sari',
  title: null,
  password: PASSWORD,
})

describe('a start', () => {
  it('fills an empty database once: the second finds the meeting as people left it', async () => {
    await using folder = await temporaryFolder()
    const before = await openServer({ dataDir: folder.path })
    await (await before.enter('secretariat')).command({ type: 'meeting.open' })
    const recorded = await before.recorded()
    await before[Symbol.asyncDispose]()
    await using again = await openServer({ dataDir: folder.path })
    expect(await again.recorded()).toEqual(recorded)
    expect(again.cast?.stream).toBe(DEMONSTRATION)
    expect(again.setUpToken).toBeNull()
  })

  it('finishes a demonstration whose filling was broken off', async () => {
    await using folder = await temporaryFolder()
    const whole = await openServer({ dataDir: folder.path })
    const events = (await whole.recorded()).length
    await whole[Symbol.asyncDispose]()
    const file = new Sqlite(join(folder.path, 'rakor.sqlite'))
    file.exec('delete from events where seq > 40; delete from commands where seq > 40; delete from snapshots')
    file.close()
    await using again = await openServer({ dataDir: folder.path })
    expect(await again.recorded()).toHaveLength(events)
  })

  it('with --empty offers the first account once, and then stays without a demonstration', async () => {
    await using folder = await temporaryFolder()
    const empty = await openServer({ dataDir: folder.path, empty: true })
    expect(empty.cast).toBeNull()
    const browser = empty.browser()
    expect((await browser.post('/api/set-up', null, first(empty.setUpToken))).status).toBe(200)
    expect((await empty.browser().post('/api/set-up', null, first(empty.setUpToken))).status).toBe(403)
    await empty[Symbol.asyncDispose]()
    await using again = await openServer({ dataDir: folder.path })
    expect([again.cast, again.setUpToken]).toEqual([null, null])
    expect(await again.recorded()).toEqual([])
  })

  it('lists the meetings that a restored database has but its list lacks', async () => {
    await using folder = await temporaryFolder()
    const before = await openServer({ dataDir: folder.path })
    await before.database.db.deleteFrom('meetings').execute()
    await before[Symbol.asyncDispose]()
    await using server = await openServer({ dataDir: folder.path })
    const leader = await server.enter('leader')
    const page = await leader.browser.get('/api/meetings', 'leader')
    expect(z.parse(meetingsResponse, page.json).meetings.map(({ stream }) => stream)).toEqual([DEMONSTRATION])
  })

  it('on a taken port fails by that name, and leaves nothing open', async () => {
    await using folder = await temporaryFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = address === null || typeof address === 'string' ? 0 : address.port
    await expect(openServer({ dataDir: folder.path, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    other.close()
    await once(other, 'close')
    await using server = await openServer({ dataDir: folder.path, port })
    expect(server.port).toBe(port)
  })
})

describe('a stop', () => {
  it('answers what was asked before, tells everybody when to return, and loses nothing', async () => {
    await using folder = await temporaryFolder()
    const server = await openServer({ dataDir: folder.path })
    const secretary = await server.enter('secretariat')
    const viewers = await Promise.all(Array.from({ length: 20 }, () => server.enter('viewer')))
    const id = randomUUID()
    const answer = secretary.command({ type: 'meeting.open' }, id)
    await secretary.say('clock')
    const began = performance.now()
    const stopped = server.stop()
    expect(await answer).toMatchObject({ result: 'recorded' })
    await Promise.all(viewers.map((viewer) => viewer.until(() => viewer.lost !== null)))
    const moments = viewers.map(({ returnInMs }) => returnInMs ?? -1)
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(0)
    expect(new Set(moments).size).toBeGreaterThan(10)
    // Not a good-bye of the server's: clients come back by themselves.
    expect(new Set(viewers.map(({ lost }) => lost))).toEqual(new Set(['transport close']))
    await stopped
    expect(performance.now() - began).toBeLessThan(5_000)
    await using again = await openServer({ dataDir: folder.path })
    expect((await again.recorded()).filter((event) => event.commandId === id)).toHaveLength(1)
  })

  it('[CM6] decides nothing more, and lets nobody in', async () => {
    await using server = await openServer()
    const secretary = await server.enter('secretariat')
    const leader = await server.enter('leader')
    const { browser } = secretary
    const stopping = { fault: 'stopping' }
    // What is being recorded waits for another process, and the stop for it.
    const other = new Sqlite(join(server.dataDir, 'rakor.sqlite'))
    other.exec('begin immediate')
    const underWay = leader.command({ type: 'roles.take', role: 'chair' })
    await leader.say('clock')
    const stopped = server.stop()
    expect(await secretary.command({ type: 'meeting.open' })).toEqual({ result: 'fault', fault: stopping })
    expect((await browser.get('/ready')).status).toBe(503)
    expect((await browser.get('/health')).status).toBe(200)
    expect((await browser.post('/api/session/demonstration', null, {})).json).toEqual({ error: stopping })
    const late = new Guest(server.url, browser, { slot: 'secretariat', stream: DEMONSTRATION, after: null })
    expect(await late.turnedAway()).toEqual(stopping)
    expect((await server.recorded()).some(({ type }) => type === 'meeting.opened')).toBe(false)
    other.close()
    expect(await underWay).toMatchObject({ result: 'recorded' })
    await stopped
  })
})
