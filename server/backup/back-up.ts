import { existsSync } from 'node:fs'
import { sql, type Kysely } from 'kysely'
import type { Instant } from '../../shared/temporal.ts'
import { checkVersion, DATABASE_VERSION } from '../database/migrate.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { Database } from '../database/schema.ts'
import { FORMAT, writeBackupFile, type BackupLine, type RowCounts } from './backup-file.ts'
import { backupTables, type BackupTable, type Row } from './backup-tables.ts'

/** Rows read at once: with events of 400 kB some 40 MB. */
const PAGE = 100

/**
 * Writes everything the database holds at one instant to a new file, while others go on working with it. Gives the
 * number of rows per table. With SQLite `database` is occupied meanwhile: open one for this alone.
 */
export async function backUp(database: OpenDatabase, path: string, madeAt: Instant): Promise<RowCounts> {
  if (existsSync(path)) throw new Error(`${path} is there already.`)
  await checkVersion(database)
  return await database.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const counts: Record<string, number> = {}
      await writeBackupFile(path, linesOf(transaction, madeAt, counts))
      return counts
    })
}

async function* linesOf(
  db: Kysely<Database>,
  madeAt: Instant,
  counts: Record<string, number>,
): AsyncGenerator<BackupLine> {
  yield { kind: 'rakor-backup', format: FORMAT, database: DATABASE_VERSION, madeAt }
  for (const table of backupTables) {
    let count = 0
    for await (const row of rowsOf(db, table)) {
      count += 1
      yield { kind: 'row', table: table.name, row }
    }
    counts[table.name] = count
  }
  yield { kind: 'end', rows: counts }
}

async function* rowsOf(db: Kysely<Database>, table: BackupTable): AsyncGenerator<Row> {
  let last: Row | null = null
  for (;;) {
    const page: readonly Row[] = await readPage(db, table, last)
    yield* page
    last = page.at(-1) ?? null
    if (page.length < PAGE) return
  }
}

async function readPage(db: Kysely<Database>, table: BackupTable, last: Row | null): Promise<readonly Row[]> {
  const key = sql.join(table.key.map((column) => sql.ref(column)))
  const after = last === null ? sql`` : sql`where (${key}) > (${sql.join(table.key.map((column) => last[column]))})`
  const { rows } = await sql`
    select ${sql.join(table.columns.map((column) => sql.ref(column)))}
    from ${sql.table(table.name)} ${after} order by ${key} limit ${sql.lit(PAGE)}
  `.execute(db)
  return rows.map((row) => table.parse(row))
}
