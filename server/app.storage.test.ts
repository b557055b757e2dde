import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../shared/protocol/down.ts'
import type { Asked } from '../shared/testing/given.ts'
import { SqlEventLog } from './log/sql-event-log.ts'
import { verifyChains } from './log/verify-chain.ts'
import type { Guest } from './testing/guest.ts'
import { openServer, type TestServer } from './testing/open-server.ts'

const unavailable = { result: 'fault', fault: { fault: 'storage-unavailable' } }

function note(text: string): Asked {
  return { type: 'note.add', noteId: `n-${randomUUID()}`, itemId: null, kind: 'note', text, aboutAgencyId: null }
}

/** A meeting that is open, with its secretary, and a viewer who is up to date. */
async function atWork(): Promise<{ server: TestServer; secretary: Guest; viewer: Guest; file: string }> {
  const server = await openServer()
  const viewer = await server.enter('viewer')
  const secretary = await server.enter('secretariat')
  await secretary.command({ type: 'meeting.open' })
  await viewer.hears(1)
  return { server, secretary, viewer, file: join(server.dataDir, 'rakor.sqlite') }
}

const isReady = async (server: TestServer): Promise<boolean> => (await server.browser().get('/ready')).status === 200

/** While the database is away a command is refused and leaves nothing; then the same command goes through. */
async function survives(
  { server, secretary, viewer }: Awaited<ReturnType<typeof atWork>>,
  takeAway: () => Promise<() => Promise<void>>,
  refused: Asked = note('belum tersimpan'),
): Promise<Answer> {
  const before = await server.recorded()
  const giveBack = await takeAway()
  const id = randomUUID()
  expect(await secretary.command(refused, id)).toEqual(unavailable)
  await giveBack()
  expect(await server.recorded()).toEqual(before)
  expect(viewer.messages).toHaveLength(1)

  const answer = await secretary.command(refused, id)
  await viewer.hears(2)
  expect(viewer.events.at(-1)).toMatchObject({ seq: before.length + 1, commandId: id })
  expect([secretary.lost, viewer.lost]).toEqual([null, null])
  expect(await isReady(server)).toBe(true)
  expect(await verifyChains(new SqlEventLog(server.database))).toMatchObject({ outcome: 'whole' })
  expect(await server.counted()).toContain('rakor_faults_total{fault="storage-unavailable"} 1')
  return answer
}

describe('the service goes on by itself', () => {
  it('[CM6] after the database was locked by another process', async () => {
    const work = await atWork()
    await using _server = work.server
    const answer = await survives(work, async () => {
      const other = new Sqlite(work.file)
      other.exec('begin immediate')
      return async () => void other.close()
    })
    expect(answer).toMatchObject({ result: 'recorded' })
  })

  it('[CM6] after the file was gone, during which the server is not ready but alive', async () => {
    const work = await atWork()
    await using server = work.server
    const answer = await survives(work, async () => {
      await rename(work.file, `${work.file}.away`)
      expect(await isReady(server)).toBe(false)
      expect((await server.browser().get('/health')).status).toBe(200)
      return () => rename(`${work.file}.away`, work.file)
    })
    expect(answer).toMatchObject({ result: 'recorded' })
  })

  it('[CM6] after the disk was full, during which people still read', async () => {
    const work = await atWork()
    await using server = work.server
    const { db } = server.database
    const answer = await survives(
      work,
      async () => {
        const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
        await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db)
        expect((await work.viewer.browser.get('/api/streams/m-demonstration/state', 'viewer')).status).toBe(200)
        expect((await work.viewer.catchUp(0)).kind).toBe('events')
        return async () => void (await sql`pragma max_page_count = 1000000`.execute(db))
      },
      note('x'.repeat(3_900)),
    )
    expect(answer).toMatchObject({ result: 'recorded' })
  })

  it('whoever comes while the database is away is told to come again', async () => {
    const { server, file } = await atWork()
    await using _server = server
    await rename(file, `${file}.away`)
    const page = await server
      .browser()
      .post('/api/session/demonstration', null, { slot: 'a', part: { kind: 'viewer' } })
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).toBe('3')
    await rename(`${file}.away`, file)
    expect((await (await server.enter('leader')).welcomed()).head).toBeGreaterThan(100)
  })
})
