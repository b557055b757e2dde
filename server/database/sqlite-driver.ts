import { setTimeout as wait } from 'node:timers/promises'
import type Sqlite from 'better-sqlite3'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'
import type { SqliteFile } from './sqlite-file.ts'
import { isLocked, needsReopening, storageError } from './sqlite-trouble.ts'
import { Turns } from './turns.ts'

/** How long a statement waits for another process to let go of the file, and how often it looks. */
const PATIENCE_MS = 2_000
const LOOK_AGAIN_MS = 20

/**
 * SQLite under Kysely: one connection, used in turns, whose failures are StorageUnavailable where waiting helps.
 *
 * It runs on the main thread. A commit with its fsync took 0.4 ms in the middle and 7 ms at worst when measured, at
 * twenty commands a second about one per cent of the thread; a worker thread answered no sooner, since delivery waits
 * for the commit anyway, and would have every row copied. Where a disk is too slow for this, PostgreSQL is the answer.
 */
export class SqliteDriver implements Driver {
  private readonly file: SqliteFile
  private readonly turns = new Turns()

  constructor(file: SqliteFile) {
    this.file = file
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.turns.begin()
    try {
      return new SqliteConnection(this.file.use(), () => this.afterOthers())
    } catch (error) {
      this.turns.end()
      throw error
    }
  }

  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    // What will write says so at once: a transaction that turns from reading to writing may find that it cannot.
    await own(connection).begin(accessMode === 'read only' ? 'begin' : 'begin immediate')
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    own(connection).commit()
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    own(connection).rollBack()
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (own(connection).isBroken) this.file.close()
    this.turns.end()
  }

  async destroy(): Promise<void> {
    this.file.close()
  }

  /** Lets others have their turn for a while: whoever only reads is not kept by another process that writes. */
  private async afterOthers(): Promise<Sqlite.Database> {
    this.turns.end()
    await wait(LOOK_AGAIN_MS)
    await this.turns.begin()
    return this.file.use()
  }
}

/** One turn at the file. */
class SqliteConnection implements DatabaseConnection {
  /** The file must be opened anew before anybody else uses it. */
  isBroken = false
  private handle: Sqlite.Database
  private readonly afterOthers: () => Promise<Sqlite.Database>

  constructor(handle: Sqlite.Database, afterOthers: () => Promise<Sqlite.Database>) {
    this.handle = handle
    this.afterOthers = afterOthers
  }

  async begin(sql: string): Promise<void> {
    await this.patiently(() => this.handle.exec(sql))
  }

  commit(): void {
    this.translating(() => this.handle.exec('commit'))
  }

  rollBack(): void {
    // After some failures, such as a full disk, SQLite has rolled back by itself.
    if (this.handle.inTransaction) this.translating(() => this.handle.exec('rollback'))
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const execute = (): QueryResult<Row> => {
      const statement = this.handle.prepare<unknown[], Row>(query.sql)
      if (statement.reader) return { rows: statement.all(...query.parameters) }
      return { rows: [], numAffectedRows: BigInt(statement.run(...query.parameters).changes) }
    }
    return this.handle.inTransaction ? this.translating(execute) : await this.patiently(execute)
  }

  streamQuery(): never {
    throw new Error('rows are read page by page: a stream would keep everybody else from their turn')
  }

  /** Tries again while another process holds the file. */
  private async patiently<Result>(work: () => Result): Promise<Result> {
    for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += LOOK_AGAIN_MS) {
      try {
        return work()
      } catch (error) {
        if (!isLocked(error)) throw this.told(error)
      }
      this.handle = await this.afterOthers()
    }
    return this.translating(work)
  }

  private translating<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw this.told(error)
    }
  }

  private told(error: unknown): unknown {
    this.isBroken ||= needsReopening(error)
    return storageError(error)
  }
}

function own(connection: DatabaseConnection): SqliteConnection {
  if (connection instanceof SqliteConnection) return connection
  throw new Error('this connection was not made here')
}
