import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { openDatabase, type OpenDatabase } from '../database/open-database.ts'
import { createLogger } from '../logger.ts'
import { Writer } from '../testing/logged-events.ts'
import { temporaryPostgres } from '../testing/temporary-database.ts'
import { StorageUnavailable } from './event-log.ts'
import { describeSqlEventLog } from './sql-event-log.contract.ts'
import { SqlEventLog } from './sql-event-log.ts'

describeSqlEventLog('PostgreSQL', temporaryPostgres)

const stream = streamId.parse('m-1')

describe('PostgreSQL: failures', () => {
  it('[LG10] an append whose connection is cut is unavailable and wrote nothing; the next one goes through', async () => {
    await using database = await temporaryPostgres()
    const log = new SqlEventLog(database)
    await log.append(stream, 0, [new Writer().command('c1', {})])
    const guard = database.openAgain()
    const answer = await guard.db.transaction().execute(async (transaction) => {
      await sql`lock table events in exclusive mode`.execute(transaction)
      const append = settled(log.append(stream, 1, [new Writer(1).command('c2', {})]))
      await cutWhoeverWaitsFor(guard, await pidOf(transaction))
      return await append
    })
    expect(answer).toBeInstanceOf(StorageUnavailable)
    expect(await log.readAfter(stream, 0, 9)).toHaveLength(1)
    expect(await log.append(stream, 1, [new Writer(1).command('c2', {})])).toEqual({ outcome: 'appended' })
  })

  it('[LG10] connections that are cut while nobody uses them do not end the process', async () => {
    await using database = await temporaryPostgres()
    const log = new SqlEventLog(database)
    const guard = database.openAgain()
    const pid = await pidOf(database.db)
    await sql`select pg_terminate_backend(${pid})`.execute(guard.db)
    await gone(guard, pid)
    const answer = await settled(log.append(stream, 0, [new Writer().command('c1', {})]))
    if (answer instanceof Error) expect(answer).toBeInstanceOf(StorageUnavailable)
    expect(await log.append(stream, 0, [new Writer().command('c2', {})])).toBeDefined()
    expect(await log.readAfter(stream, 0, 9)).toHaveLength(1)
  })

  it('[LG10] a server that nobody reaches is unavailable', async () => {
    await using database = openDatabase(
      { dataDir: '', databaseUrl: 'postgres://root@127.0.0.1:1/nowhere' },
      'serving',
      createLogger('silent'),
    )
    const log = new SqlEventLog(database)
    await expect(log.append(stream, 0, [new Writer().command('c1', {})])).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(log.readAfter(stream, 0, 9)).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(database.check()).rejects.toBeInstanceOf(StorageUnavailable)
  })

  it('[LG10] a server that takes no writes, as a standby, is unavailable and can be read', async () => {
    await using database = await temporaryPostgres()
    const log = new SqlEventLog(database)
    await log.append(stream, 0, [new Writer().command('c1', {})])
    await sql`set default_transaction_read_only = on`.execute(database.db)
    await expect(log.append(stream, 1, [new Writer(1).command('c2', {})])).rejects.toBeInstanceOf(StorageUnavailable)
    expect(await log.readAfter(stream, 0, 9)).toHaveLength(1)
  })
})

async function settled<Result>(work: Promise<Result>): Promise<Result | Error> {
  return await work.catch((error: unknown) => (error instanceof Error ? error : new Error('not an error')))
}

async function pidOf(db: OpenDatabase['db']): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  return rows[0]?.pid ?? 0
}

async function cutWhoeverWaitsFor({ db }: OpenDatabase, pid: number): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select pg_terminate_backend(pid) from pg_stat_activity where ${pid} = any(pg_blocking_pids(pid))
    `.execute(db)
    if (rows.length > 0) return
  }
}

async function gone({ db }: OpenDatabase, pid: number): Promise<void> {
  for (;;) {
    const { rows } = await sql`select pid from pg_stat_activity where pid = ${pid}`.execute(db)
    if (rows.length === 0) return
  }
}
