import { join } from 'node:path'
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
} from 'kysely'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import { PostgresDriver } from './postgres-driver.ts'
import { createPool } from './postgres-pool.ts'
import type { Purpose } from './purpose.ts'
import type { Database } from './schema.ts'
import { SqliteDriver } from './sqlite-driver.ts'
import { SqliteFile } from './sqlite-file.ts'

/** What of the configuration says where the database is. */
export type DatabasePlace = Pick<Config, 'dataDir' | 'databaseUrl'>

export interface OpenDatabase extends AsyncDisposable {
  /** Every query rejects with StorageUnavailable while the database cannot be reached or written. */
  readonly db: Kysely<Database>
  readonly dialect: 'sqlite' | 'postgres'
  /** Resolves when the database answers; rejects with StorageUnavailable. */
  check(): Promise<void>
}

/**
 * Opens PostgreSQL when the configuration names one, else the SQLite file in its folder of data, made if need be.
 * Throws when the file cannot be opened; a server is only reached for by the first query. For serving, the tables
 * must be there: see `prepareDatabase`.
 */
export function openDatabase(place: DatabasePlace, purpose: Purpose, logger: Logger): OpenDatabase {
  return place.databaseUrl === null
    ? openSqlite(sqlitePath(place), logger)
    : openPostgres(place.databaseUrl, purpose, logger)
}

/** Where the SQLite file lies. */
export function sqlitePath(place: DatabasePlace): string {
  return join(place.dataDir, 'rakor.sqlite')
}

function openSqlite(path: string, logger: Logger): OpenDatabase {
  const file = new SqliteFile(path, logger)
  const dialect: Dialect = {
    createDriver: () => new SqliteDriver(file),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  const db = new Kysely<Database>({ dialect })
  return {
    db,
    dialect: 'sqlite',
    check: () => ask(db),
    [Symbol.asyncDispose]: async () => {
      await db.destroy()
      file.close()
    },
  }
}

function openPostgres(url: string, purpose: Purpose, logger: Logger): OpenDatabase {
  const pool = createPool(url, purpose, logger)
  const dialect: Dialect = {
    createDriver: () => new PostgresDriver(pool),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
  const db = new Kysely<Database>({ dialect })
  return { db, dialect: 'postgres', check: () => ask(db), [Symbol.asyncDispose]: () => db.destroy() }
}

async function ask(db: Kysely<Database>): Promise<void> {
  await db.selectFrom('migrations').select('number').limit(1).execute()
}
