import type { Kysely } from 'kysely'
import type { CommandId, StreamId } from '../../shared/ids.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { Database } from '../database/schema.ts'
import { checkAppend } from './check-append.ts'
import type { AcceptedCommand, Appended, CommandRecord, EventLog, LoggedEvent, Snapshot } from './event-log.ts'
import { readEvents, readStreams } from './event-rows.ts'
import { GroupCommit } from './group-commit.ts'
import { appendIn, Overtaken, rowsOf, toRecord, type Append } from './sql-append.ts'
import { readSnapshot, writeSnapshot } from './sql-snapshots.ts'

/** The log in a database, SQLite or PostgreSQL; `database` is migrated, and closed by whoever opened it. */
export class SqlEventLog implements EventLog {
  private readonly db: Kysely<Database>
  private readonly write: (append: Append) => Promise<Appended>

  constructor(database: Pick<OpenDatabase, 'db' | 'dialect'>) {
    this.db = database.db
    switch (database.dialect) {
      case 'sqlite': {
        // One file, one fsync after the other: whoever waits meanwhile shares the next one.
        const group = new GroupCommit((appends: readonly Append[]) => this.appendTogether(appends))
        this.write = (append) => group.do(append)
        break
      }
      case 'postgres':
        // The server writes the transactions of all connections together by itself.
        this.write = (append) => this.appendAlone(append)
        break
    }
  }

  async append(stream: StreamId, expectedSeq: number, commands: readonly AcceptedCommand[]): Promise<Appended> {
    checkAppend(expectedSeq, commands)
    return await this.write(rowsOf(stream, expectedSeq, commands))
  }

  readAfter(stream: StreamId, after: number, limit: number): Promise<readonly LoggedEvent[]> {
    return readEvents(this.db, stream, after, limit)
  }

  async findCommand(stream: StreamId, commandId: CommandId): Promise<CommandRecord | null> {
    const row = await this.db
      .selectFrom('commands')
      .select(['command_id', 'person_id', 'seq'])
      .where('stream', '=', stream)
      .where('command_id', '=', commandId)
      .executeTakeFirst()
    return row === undefined ? null : toRecord(row)
  }

  streams(): Promise<readonly StreamId[]> {
    return readStreams(this.db)
  }

  saveSnapshot(stream: StreamId, snapshot: Snapshot): Promise<void> {
    return writeSnapshot(this.db, stream, snapshot)
  }

  latestSnapshot(stream: StreamId, stateVersion: number): Promise<Snapshot | null> {
    return readSnapshot(this.db, stream, stateVersion)
  }

  /** Nothing to release: the database belongs to whoever opened it. */
  async [Symbol.asyncDispose](): Promise<void> {}

  /** Nobody else writes meanwhile: one that is stale or repeated writes nothing and leaves the others alone. */
  private async appendTogether(appends: readonly Append[]): Promise<readonly Appended[]> {
    return await this.db.transaction().execute(async (transaction) => {
      const answers: Appended[] = []
      for (const append of appends) answers.push(await appendIn(transaction, append))
      return answers
    })
  }

  private async appendAlone(append: Append): Promise<Appended> {
    const once = (): Promise<Appended> => this.db.transaction().execute((transaction) => appendIn(transaction, append))
    try {
      return await once()
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
      // The other writer has committed: now the look shows what it took, and that is for ever.
      return await once()
    }
  }
}
