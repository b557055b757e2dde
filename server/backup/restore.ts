import { sql, type Kysely } from 'kysely'
import { DATABASE_VERSION } from '../database/migrate.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { Database } from '../database/schema.ts'
import { readEvents, readStreams } from '../log/event-rows.ts'
import { forgetLogIdentity } from '../log/log-identity.ts'
import { verifyChains, type ChainProblem } from '../log/verify-chain.ts'
import { BackupUnreadable, FORMAT, readBackupFile, type BackupLine, type RowCounts } from './backup-file.ts'
import { backupTables } from './backup-tables.ts'
import { RowWriter } from './row-writer.ts'

/**
 * Fills a database from a backup in one transaction: all of it, or nothing has happened. It is kept only if every
 * event follows from the ones before it. A database that holds anything is refused, or on wish emptied first. Gives
 * the number of rows per table; throws BackupUnreadable with what does not fit.
 */
export async function restore({ db }: OpenDatabase, path: string, ifFull: 'refuse' | 'replace'): Promise<RowCounts> {
  return await db.transaction().execute(async (transaction) => {
    if (ifFull === 'refuse') await checkEmpty(transaction)
    await empty(transaction)
    const counts = await readBackupFile(path, (lines) => fill(transaction, lines))
    await checkLog(transaction)
    return counts
  })
}

async function checkEmpty(db: Kysely<Database>): Promise<void> {
  for (const { name } of backupTables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length > 0)
      throw new Error(`The database is not empty: there is something in ${name}. Only --replace empties it.`)
  }
}

async function empty(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('snapshots').execute()
  await forgetLogIdentity(db)
  for (const { name } of backupTables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(db)
}

async function fill(db: Kysely<Database>, lines: AsyncIterable<BackupLine>): Promise<RowCounts> {
  const rows = new RowWriter(db)
  let headed = false
  let wanted: RowCounts | null = null
  for await (const line of lines) {
    if (wanted !== null) throw new BackupUnreadable('Something follows after the end.')
    if (headed !== (line.kind !== 'rakor-backup')) throw new BackupUnreadable('The header does not stand at the top.')
    switch (line.kind) {
      case 'rakor-backup':
        checkHeader(line)
        headed = true
        break
      case 'row':
        await rows.add(line.table, line.row)
        break
      case 'end':
        await rows.flush()
        wanted = line.rows
        break
    }
  }
  if (wanted === null) throw new BackupUnreadable('The end is missing.')
  checkCounts(rows.counts, wanted)
  return rows.counts
}

function checkHeader({ format, database }: BackupLine & { readonly kind: 'rakor-backup' }): void {
  if (format !== FORMAT) {
    throw new BackupUnreadable(`The backup has format ${format}; this program reads format ${FORMAT}.`)
  }
  if (database !== DATABASE_VERSION) {
    throw new BackupUnreadable(
      `The backup is of a database of version ${database}; this program works with version ${DATABASE_VERSION}. ` +
        'Restore it with the program that made it, then start the newer one.',
    )
  }
}

function checkCounts(found: RowCounts, wanted: RowCounts): void {
  for (const { name } of backupTables) {
    if (found[name] !== wanted[name]) {
      throw new BackupUnreadable(`Of ${wanted[name] ?? 0} rows of ${name} there are ${found[name] ?? 0}.`)
    }
  }
}

const words: Readonly<Record<ChainProblem, string>> = {
  missing: 'is missing',
  changed: 'was changed',
  unreadable: 'cannot be read',
}

async function checkLog(db: Kysely<Database>): Promise<void> {
  const verified = await verifyChains({
    streams: () => readStreams(db),
    readAfter: (stream, after, limit) => readEvents(db, stream, after, limit),
  })
  if (verified.outcome === 'broken') {
    const { stream, seq, problem } = verified
    throw new BackupUnreadable(`Event ${seq} of ${stream} ${words[problem]}, or one before it was.`)
  }
  const orphan = await db
    .selectFrom('events')
    .leftJoin('commands', (join) =>
      join.onRef('commands.stream', '=', 'events.stream').onRef('commands.command_id', '=', 'events.command_id'),
    )
    .select(['events.stream', 'events.seq'])
    .where('commands.seq', 'is', null)
    .orderBy('events.stream')
    .orderBy('events.seq')
    .limit(1)
    .executeTakeFirst()
  if (orphan !== undefined) {
    throw new BackupUnreadable(`The command of event ${orphan.seq} of ${orphan.stream} is missing.`)
  }
}
