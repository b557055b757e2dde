import { cp } from 'node:fs/promises'
import { sql } from 'kysely'
import { commandId, type CommandId, type StreamId } from '../../shared/ids.ts'
import { openDatabase } from '../../server/database/open-database.ts'
import type { LoggedEvent } from '../../server/log/event-log.ts'
import { SqlEventLog } from '../../server/log/sql-event-log.ts'
import { verifyChains, type Verification } from '../../server/log/verify-chain.ts'
import { createLogger } from '../../server/logger.ts'
import { temporaryFolder } from '../../server/testing/temporary-database.ts'

/** What a server left behind in its folder of data. */
export interface WhatIsLeft {
  /** What SQLite says of its own file: `ok`, or what is wrong. */
  readonly integrity: string
  /** Every stream's numbers and hashes, checked one after the other. */
  readonly chains: Verification
  readonly events: readonly LoggedEvent[]
  /** The number at which each command was recorded. */
  readonly commands: ReadonlyMap<CommandId, number>
}

/**
 * Looks into the folder of data of a server that has ended: into a copy, since opening a file mends what the kill left
 * undone, and that is for the server to do.
 */
export async function whatIsLeft(dataDir: string, stream: StreamId): Promise<WhatIsLeft> {
  await using copy = await temporaryFolder()
  await cp(dataDir, copy.path, { recursive: true })
  await using database = openDatabase({ dataDir: copy.path, databaseUrl: null }, 'upkeep', createLogger('silent'))
  const log = new SqlEventLog(database)
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database.db)
  const events = await log.readAfter(stream, 0, Number.MAX_SAFE_INTEGER)
  const commands = await database.db.selectFrom('commands').selectAll().where('stream', '=', stream).execute()
  return {
    integrity: rows.map((row) => row.integrity_check).join('\n'),
    chains: await verifyChains(log),
    events,
    commands: new Map(commands.map(({ command_id: id, seq }) => [commandId.parse(id), seq])),
  }
}
