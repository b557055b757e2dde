import { randomInt, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Presence } from '../shared/protocol/down.ts'
import type { Asked } from '../shared/testing/given.ts'
import { SqlEventLog } from './log/sql-event-log.ts'
import { verifyChains } from './log/verify-chain.ts'
import { layWay } from './testing/breakable-way.ts'
import type { Guest } from './testing/guest.ts'
import { openServer, type TestServer } from './testing/open-server.ts'
import { temporaryPostgres } from './testing/temporary-database.ts'

/** A number of its own in the Redis for tests keeps others that use it just now apart. */
const redis = `${(process.env['REDIS_URL'] || 'redis://127.0.0.1:6379').replace(/\/\d*$/, '')}/${randomInt(1, 16)}`

function note(text: string): Asked {
  return { type: 'note.add', noteId: `n-${randomUUID()}`, itemId: null, kind: 'note', text, aboutAgencyId: null }
}

/** Two nodes of one system, and the ways from them to Redis and to the database. */
async function openNodes() {
  const database = await temporaryPostgres()
  const toRedis = await layWay(redis)
  const toDatabase = await layWay(database.place.databaseUrl ?? '')
  const settings = { databaseUrl: toDatabase.url, redisUrl: toRedis.url }
  const nodes = await Promise.all([openServer(settings), openServer(settings)])
  const [first, second] = nodes
  return {
    first,
    second,
    toRedis,
    toDatabase,
    log: new SqlEventLog(database),
    [Symbol.asyncDispose]: async () => {
      for (const node of nodes) await node[Symbol.asyncDispose]()
      for (const way of [toRedis, toDatabase]) await way[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

const seqsOf = (guest: Guest): readonly number[] => guest.events.map(({ seq }) => seq)
const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n)

async function opened(node: TestServer): Promise<{ secretary: Guest; head: number }> {
  const secretary = await node.enter('secretariat')
  await secretary.command({ type: 'meeting.open' })
  return { secretary, head: (await node.recorded()).length }
}

describe('two nodes are one system', () => {
  it('that start together on an empty database fill it once', async () => {
    await using nodes = await openNodes()
    const recorded = await nodes.first.recorded()
    expect(recorded.filter(({ type }) => type === 'meeting.created')).toHaveLength(1)
    expect(await nodes.second.recorded()).toEqual(recorded)
    expect(await verifyChains(nodes.log)).toMatchObject({ outcome: 'whole', streams: 1 })
  })

  it('[ND1] [ND2] commands on both are recorded once each; followers of both hear all, in the same order', async () => {
    await using nodes = await openNodes()
    const { secretary, head } = await opened(nodes.first)
    const other = await nodes.second.enter('secretariat', head)
    const viewers = await Promise.all([nodes.first.enter('viewer', head), nodes.second.enter('viewer', head)])
    const notes = from(1, 40).map((n) => (n % 2 === 0 ? secretary : other).command(note(`Catatan ${n}`)))
    const answers = await Promise.all(notes)
    expect(answers.filter(({ result }) => result !== 'recorded')).toEqual([])
    await Promise.all([other, ...viewers].map((guest) => guest.hasHeard(head + 40)))
    for (const guest of [other, ...viewers]) {
      expect(seqsOf(guest)).toEqual(from(head + 1, head + 40))
      expect(guest.events).toEqual(viewers[0].events)
    }
    expect((await nodes.log.streams()).length).toBe(1)
    expect(await verifyChains(nodes.log)).toMatchObject({ outcome: 'whole' })
  })

  it('[CM3] the repeat on the other node gets the first answer', async () => {
    await using nodes = await openNodes()
    const id = randomUUID()
    const first = await (await nodes.first.enter('secretariat')).command({ type: 'meeting.open' }, id)
    expect(await (await nodes.second.enter('secretariat')).command({ type: 'meeting.open' }, id)).toEqual(first)
  })

  it('[VO1] [VO3] see each other’s people and pointers', async () => {
    await using nodes = await openNodes()
    const leader = await nodes.first.enter('leader')
    const dinkes = await nodes.second.enter('dinkes')
    const counted = (): Presence => leader.presences.reduce((all, changed) => ({ ...all, ...changed }), {})
    await leader.until(() => counted()['dinkes'] === 1)
    dinkes.tell('pointer', { agencyId: 'dinkes', row: 'apbd' })
    await leader.until(() => leader.pointers.length === 1)
    expect(leader.pointers).toEqual([{ agencyId: 'dinkes', row: 'apbd' }])
    // A node that stops takes its people with it at once.
    await nodes.second.stop()
    await leader.until(() => counted()['dinkes'] === 0)
    expect(counted()).toMatchObject({ leader: 1, dinkes: 0 })
  })

  it('a session that ends on one is cut off on the other', async () => {
    await using nodes = await openNodes()
    const viewer = await nodes.first.enter('viewer')
    const same = await nodes.second.follow(viewer.browser, 'viewer')
    await viewer.browser.delete('/api/session', 'viewer')
    await same.until(() => same.lost !== null)
    expect(same.lost).toBe('io server disconnect')
  })
})

describe('what goes away comes back', () => {
  it('[ND3] without Redis nothing is lost: news comes within seconds, and at once when it is back', async () => {
    await using nodes = await openNodes()
    const { secretary, head } = await opened(nodes.first)
    const viewer = await nodes.second.enter('viewer', head)
    nodes.toRedis.break()
    for (const text of ['satu', 'dua', 'tiga']) await secretary.command(note(text))
    await viewer.hasHeard(head + 3)
    nodes.toRedis.mend()
    for (const text of ['empat', 'lima']) await secretary.command(note(text))
    await viewer.hasHeard(head + 5)
    expect(seqsOf(viewer)).toEqual(from(head + 1, head + 5))
    expect((await nodes.second.browser().get('/ready')).status).toBe(200)
  })

  it('[ND3] a node starts while Redis is away', async () => {
    await using database = await temporaryPostgres()
    await using way = await layWay(redis)
    way.break()
    const settings = { databaseUrl: database.place.databaseUrl, redisUrl: way.url }
    await using first = await openServer(settings)
    await using second = await openServer(settings)
    const { secretary, head } = await opened(first)
    const viewer = await second.enter('viewer', head)
    await secretary.command(note('tanpa Redis'))
    await viewer.hasHeard(head + 1)
    expect(seqsOf(viewer)).toEqual([head + 1])
  })

  it('without Redis in the configuration nodes look into the log', async () => {
    await using database = await temporaryPostgres()
    await using first = await openServer({ databaseUrl: database.place.databaseUrl })
    await using second = await openServer({ databaseUrl: database.place.databaseUrl })
    const { secretary, head } = await opened(first)
    const viewer = await second.enter('viewer', head)
    await secretary.command(note('tanpa Redis'))
    await viewer.hasHeard(head + 1)
    expect(seqsOf(viewer)).toEqual([head + 1])
  })

  it('[CM6] [CM7] a database server that was away is used again, and the command recorded once', async () => {
    await using nodes = await openNodes()
    const { secretary, head } = await opened(nodes.first)
    const viewer = await nodes.second.enter('viewer', head)
    const id = randomUUID()
    nodes.toDatabase.break()
    const refused = await secretary.command(note('belum tersimpan'), id)
    expect(refused).toEqual({ result: 'fault', fault: { fault: 'storage-unavailable' } })
    expect((await nodes.first.browser().get('/ready')).status).toBe(503)
    nodes.toDatabase.mend()
    expect(await secretary.command(note('belum tersimpan'), id)).toEqual({ result: 'recorded', seq: head + 1 })
    await viewer.hasHeard(head + 1)
    expect(viewer.events.map(({ commandId }) => commandId)).toEqual([id])
  })
})
