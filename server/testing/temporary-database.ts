import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase, sqlitePath, type DatabasePlace, type OpenDatabase } from '../database/open-database.ts'
import { prepareDatabase } from '../database/prepare-database.ts'
import { createLogger } from '../logger.ts'

const logger = createLogger('silent')

/** A place for a database of a test's own, and what is opened there; gone at the end with everything in it. */
export interface TemporaryDatabase extends OpenDatabase {
  readonly place: DatabasePlace
  /** One more way into the same database, as of another process. Closed at the end too. */
  openAgain(): OpenDatabase
}

export interface TemporarySqlite extends TemporaryDatabase {
  readonly folder: string
  readonly file: string
}

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
}

/** An empty folder. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'rakor-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

/** An SQLite file with all tables. */
export async function temporarySqlite(): Promise<TemporarySqlite> {
  const { path: folder, ...temporary } = await temporaryFolder()
  const place = { dataDir: join(folder, 'data'), databaseUrl: null }
  const database = await prepared(place, async () => await temporary[Symbol.asyncDispose]())
  return { ...database, folder: place.dataDir, file: sqlitePath(place) }
}

/** A schema of its own, with all tables, in the PostgreSQL server for tests. */
export async function temporaryPostgres(): Promise<TemporaryDatabase> {
  const server = process.env['DATABASE_URL'] || 'postgres://root@127.0.0.1:5432/test'
  const schema = `rakor_${randomUUID().replaceAll('-', '')}`
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  await inServer(server, (db) => sql`create schema ${sql.id(schema)}`.execute(db))
  return await prepared({ dataDir: '', databaseUrl: url.href }, async () => {
    await inServer(server, (db) => sql`drop schema ${sql.id(schema)} cascade`.execute(db))
  })
}

async function prepared(place: DatabasePlace, remove: () => Promise<void>): Promise<TemporaryDatabase> {
  await prepareDatabase(place, logger)
  const first = openDatabase(place, 'serving', logger)
  const others: OpenDatabase[] = []
  return {
    ...first,
    place,
    openAgain: () => {
      const other = openDatabase(place, 'serving', logger)
      others.push(other)
      return other
    },
    [Symbol.asyncDispose]: async () => {
      for (const open of [first, ...others]) await open[Symbol.asyncDispose]()
      await remove()
    },
  }
}

async function inServer(server: string, work: (db: OpenDatabase['db']) => Promise<unknown>): Promise<void> {
  await using open = openDatabase({ dataDir: '', databaseUrl: server }, 'upkeep', logger)
  await work(open.db)
}
