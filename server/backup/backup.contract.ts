import { sql } from 'kysely'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { instant } from '../../shared/temporal.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { logIdentity } from '../log/log-identity.ts'
import { SqlEventLog } from '../log/sql-event-log.ts'
import { verifyChains } from '../log/verify-chain.ts'
import { fillDatabase } from '../testing/filled-database.ts'
import { Writer } from '../testing/logged-events.ts'
import { temporaryFolder, type TemporaryDatabase } from '../testing/temporary-database.ts'
import { backUp } from './back-up.ts'
import { backupTables, type Row } from './backup-tables.ts'
import { restore } from './restore.ts'

const at = instant.parse(1_640_000_000_000)

/** What a backup from one kind of database into another must do. Both give migrated, empty databases. */
export function describeBackup(
  name: string,
  openFrom: () => Promise<TemporaryDatabase>,
  openTo: () => Promise<TemporaryDatabase>,
): void {
  describe(`backup ${name}`, () => {
    it('every row comes back as it was, but for snapshots, which can be made again', async () => {
      await using from = await openFrom()
      await using to = await openTo()
      await using folder = await temporaryFolder()
      await fillDatabase(from)
      const file = join(folder.path, 'rakor.jsonl.gz')
      const counts = await backUp(from, file, at)
      const log = await logIdentity(to.db)
      expect(await restore(to, file, 'refuse')).toEqual(counts)
      // Whoever followed what was here before must not take the new numbers for the old ones.
      expect(await logIdentity(to.db)).not.toBe(log)
      expect(await everything(to)).toEqual(await everything(from))
      expect(Object.values(counts).every((rows) => rows > 0)).toBe(true)
      expect(await new SqlEventLog(to).latestSnapshot(streamId.parse('ledger'), 1)).toBeNull()
      expect(await verifyChains(new SqlEventLog(to))).toEqual({ outcome: 'whole', streams: 2, events: 250 })
    })

    it('a backup of what was restored is the same backup', async () => {
      await using from = await openFrom()
      await using to = await openTo()
      await using folder = await temporaryFolder()
      await fillDatabase(from)
      const [one, two] = [join(folder.path, 'one'), join(folder.path, 'two')]
      await backUp(from, one, at)
      await restore(to, one, 'refuse')
      await backUp(to, two, at)
      expect(gunzipSync(await readFile(two)).equals(gunzipSync(await readFile(one)))).toBe(true)
    })

    it('what is recorded while it is made is in it whole or not at all, and nobody waits for it', async () => {
      await using from = await openFrom()
      await using to = await openTo()
      await using folder = await temporaryFolder()
      await fillDatabase(from)
      const file = join(folder.path, 'rakor.jsonl.gz')
      const backup = { running: true }
      const [, commands] = await Promise.all([
        backUp(from.openAgain(), file, at).finally(() => {
          backup.running = false
        }),
        recordWhile(new SqlEventLog(from), () => backup.running),
      ])
      await restore(to, file, 'refuse')
      const { commands: kept = [], events = [] } = await everything(to)
      const keptCommands = kept.filter((row) => row['stream'] === 'm-busy').length
      expect(events.filter((row) => row['stream'] === 'm-busy')).toHaveLength(keptCommands * 3)
      expect(keptCommands).toBeLessThan(commands)
    })
  })
}

/** Records commands with three events each, one after the other. Gives their number. */
async function recordWhile(log: SqlEventLog, goOn: () => boolean): Promise<number> {
  const writer = new Writer()
  let commands = 0
  while (goOn()) {
    const command = writer.command(`c${commands}`, {}, {}, {})
    await log.append(streamId.parse('m-busy'), commands * 3, [command])
    commands += 1
  }
  return commands
}

async function everything({ db }: OpenDatabase): Promise<Record<string, readonly Row[]>> {
  const contents: Record<string, readonly Row[]> = {}
  for (const table of backupTables) {
    const { rows } = await sql`select * from ${sql.table(table.name)}`.execute(db)
    const sortKey = (row: Row): string => JSON.stringify(table.key.map((column) => row[column]))
    contents[table.name] = rows.map((row) => table.parse(row)).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  }
  return contents
}
