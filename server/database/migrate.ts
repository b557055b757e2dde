import { sql, type Kysely } from 'kysely'
import { StorageUnavailable } from '../log/event-log.ts'
import type { Migration } from './migration.ts'
import { firstTables } from './migrations/0001-first-tables.ts'
import { imports } from './migrations/0002-imports.ts'
import { registry } from './migrations/0003-registry.ts'
import { documents } from './migrations/0004-documents.ts'
import { transcripts } from './migrations/0005-transcripts.ts'
import { search } from './migrations/0006-search.ts'
import { apiTokens } from './migrations/0007-api-tokens.ts'
import { signedFiles } from './migrations/0008-signed-files.ts'
import type { OpenDatabase } from './open-database.ts'
import type { Database } from './schema.ts'

/** From an empty database to today's, in order. */
export const migrations: readonly Migration[] = [
  firstTables,
  imports,
  registry,
  documents,
  transcripts,
  search,
  apiTokens,
  signedFiles,
]

/** Version of the tables that this program works with. */
export const DATABASE_VERSION = migrations.length

/** Any number, but the same in every version: nodes that start together wait for each other at it. */
const LOCK = 7_262_567

/**
 * Brings a database to this program's version: each step once, all or none, also when several nodes start together.
 * Throws when the database is newer than the program; rejects with StorageUnavailable when it cannot be reached.
 * `steps` is for tests.
 */
export async function migrate({ db, dialect }: OpenDatabase, steps = migrations): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // SQLite's transactions exclude other writers by themselves.
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction)
    await transaction.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('number', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .execute()
    const done = await versionOf(transaction)
    if (done > steps.length) {
      throw new Error(
        `The database has version ${done}; this program knows version ${steps.length}. ` +
          'Start the newer program, or restore a backup that was made with this one.',
      )
    }
    for (const [index, step] of steps.entries()) {
      if (index < done) continue
      await step.up(transaction)
      await transaction
        .insertInto('migrations')
        .values({ number: index + 1, name: step.name })
        .execute()
    }
  })
}

/** Throws unless the database has this program's tables. Rejects with StorageUnavailable when it cannot be reached. */
export async function checkVersion({ db }: OpenDatabase): Promise<void> {
  const version = await versionOf(db).catch((error: unknown) => {
    if (error instanceof StorageUnavailable) throw error
    throw new Error('There is no database of Rakor here.', { cause: error })
  })
  if (version !== DATABASE_VERSION) {
    throw new Error(`The database has version ${version}; this program works with version ${DATABASE_VERSION}.`)
  }
}

async function versionOf(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('migrations')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  return row?.number ?? 0
}
