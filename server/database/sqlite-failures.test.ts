import { copyFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { StorageUnavailable, type EventLog } from '../log/event-log.ts'
import { SqlEventLog } from '../log/sql-event-log.ts'
import { Writer } from '../testing/logged-events.ts'
import { temporarySqlite } from '../testing/temporary-database.ts'

const stream = streamId.parse('m-1')

/** A file of its own with one event in its log. */
async function openPlace() {
  const database = await temporarySqlite()
  const log = new SqlEventLog(database)
  await log.append(stream, 0, [new Writer().command('c1', {})])
  return { ...database, log }
}

/** Holds the file as another process would, until the answer is called. */
function hold(file: string): () => void {
  const other = new Sqlite(file)
  other.exec('begin immediate')
  return () => void other.close()
}

async function appendSecond(log: EventLog, data: unknown = {}) {
  return await log.append(stream, 1, [new Writer(1).command('c2', data)])
}

async function seqs(log: EventLog): Promise<readonly number[]> {
  return (await log.readAfter(stream, 0, 9)).map((event) => event.seq)
}

describe('an SQLite file', () => {
  it('and its folder are for the owner only, and survive a power cut', async () => {
    await using place = await openPlace()
    expect((await stat(place.folder)).mode & 0o077).toBe(0)
    for (const end of ['', '-wal', '-shm']) expect((await stat(place.file + end)).mode & 0o077).toBe(0)
    expect((await sql`pragma synchronous`.execute(place.db)).rows).toEqual([{ synchronous: 2 }])
    expect((await sql`pragma journal_mode`.execute(place.db)).rows).toEqual([{ journal_mode: 'wal' }])
    expect((await sql`pragma foreign_keys`.execute(place.db)).rows).toEqual([{ foreign_keys: 1 }])
  })

  it('[LG10] that another process holds is waited for, and can be read meanwhile', async () => {
    await using place = await openPlace()
    const letGo = hold(place.file)
    const append = appendSecond(place.log)
    expect(await seqs(place.log)).toEqual([1])
    letGo()
    expect(await append).toEqual({ outcome: 'appended' })
  })

  it('[LG10] that another process does not let go of is unavailable, until it does', async () => {
    await using place = await openPlace()
    const letGo = hold(place.file)
    await expect(appendSecond(place.log)).rejects.toBeInstanceOf(StorageUnavailable)
    letGo()
    expect(await seqs(place.log)).toEqual([1])
    expect(await appendSecond(place.log)).toEqual({ outcome: 'appended' })
  })

  it('[LG10] with no room left keeps all or nothing of a commit, and goes on when there is room', async () => {
    await using place = await openPlace()
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(place.db)
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 2)}`.execute(place.db)
    const small = place.log.append(streamId.parse('m-2'), 0, [new Writer().command('c1', {})])
    const big = appendSecond(place.log, { text: 'x'.repeat(100_000) })
    await expect(big).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(small).rejects.toBeInstanceOf(StorageUnavailable)
    expect(await place.log.streams()).toEqual([stream])
    expect(await seqs(place.log)).toEqual([1])
    await sql`pragma max_page_count = 100000`.execute(place.db)
    expect(await appendSecond(place.log, { text: 'x'.repeat(100_000) })).toEqual({ outcome: 'appended' })
  })

  it('[LG10] that has become read-only is opened anew, and is unavailable until then', async () => {
    await using place = await openPlace()
    await sql`pragma query_only = on`.execute(place.db)
    await expect(appendSecond(place.log)).rejects.toBeInstanceOf(StorageUnavailable)
    expect(await seqs(place.log)).toEqual([1])
    expect(await appendSecond(place.log)).toEqual({ outcome: 'appended' })
  })

  it('[LG10] that was taken away takes no writes nor is made anew; brought back, it goes on', async () => {
    await using place = await openPlace()
    await rename(place.file, `${place.file}.away`)
    await expect(appendSecond(place.log)).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(place.check()).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(stat(place.file)).rejects.toThrow('ENOENT')
    await rename(`${place.file}.away`, place.file)
    expect(await appendSecond(place.log)).toEqual({ outcome: 'appended' })
  })

  it('[LG10] that was replaced by a copy goes on in the copy', async () => {
    await using place = await openPlace()
    await sql`pragma wal_checkpoint(truncate)`.execute(place.db)
    await copyFile(place.file, `${place.file}.copy`)
    await appendSecond(place.log)
    await rename(`${place.file}.copy`, place.file)
    expect(await seqs(place.log)).toEqual([1])
    expect(await appendSecond(place.log)).toEqual({ outcome: 'appended' })
  })

  it.each([
    ['nothing', ''],
    ['garbage', 'x'.repeat(10_000)],
  ])('[LG10] that was replaced by %s is unavailable until it is back', async (_, content) => {
    await using place = await openPlace()
    await rename(place.file, `${place.file}.away`)
    await writeFile(place.file, content)
    await expect(appendSecond(place.log)).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(place.check()).rejects.toBeInstanceOf(StorageUnavailable)
    await rm(place.file)
    await rename(`${place.file}.away`, place.file)
    expect(await appendSecond(place.log)).toEqual({ outcome: 'appended' })
  })
})
