import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { StorageUnavailable } from '../log/event-log.ts'
import { storageError } from './postgres-trouble.ts'

/** PostgreSQL under Kysely, whose failures are StorageUnavailable where waiting helps. */
export class PostgresDriver implements Driver {
  private readonly pool: Pool

  constructor(pool: Pool) {
    this.pool = pool
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    try {
      return new PostgresConnection(await this.pool.connect())
    } catch (error) {
      throw storageError(error)
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const isolation = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`
    const access = settings.accessMode === undefined ? '' : ` ${settings.accessMode}`
    await own(connection).run(`begin${isolation}${access}`)
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).run('commit')
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).rollBack()
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    own(connection).release()
  }

  async destroy(): Promise<void> {
    await this.pool.end()
  }
}

class PostgresConnection implements DatabaseConnection {
  private readonly client: PoolClient
  /** Not used again: an answer that comes too late would be taken for that of the next statement. */
  private isBroken = false

  constructor(client: PoolClient) {
    this.client = client
  }

  async run(sql: string): Promise<void> {
    await this.translating(() => this.client.query(sql))
  }

  /** A connection that is lost takes its transaction with it. */
  async rollBack(): Promise<void> {
    if (!this.isBroken) await this.run('rollback')
  }

  release(): void {
    this.client.release(this.isBroken)
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const result = await this.translating(() => this.client.query(query.sql, [...query.parameters]))
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- the query is typed by Kysely, its rows are not by pg
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  streamQuery(): never {
    throw new Error('rows are read page by page')
  }

  private async translating<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      const told = storageError(error)
      this.isBroken ||= told instanceof StorageUnavailable
      throw told
    }
  }
}

function own(connection: DatabaseConnection): PostgresConnection {
  if (connection instanceof PostgresConnection) return connection
  throw new Error('this connection was not made here')
}
