import { sql, type Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import { BackupUnreadable } from './backup-file.ts'
import { backupTables, type BackupTable, type Row } from './backup-tables.ts'

/** Rows to a statement. */
const PORTION = 100

const tables: ReadonlyMap<string, BackupTable> = new Map(backupTables.map((table) => [table.name, table]))

/** Writes rows of a backup, many at once. What is not a row, or has its key twice, throws BackupUnreadable. */
export class RowWriter {
  /** Rows taken, per table. */
  readonly counts: Record<string, number> = Object.fromEntries(backupTables.map(({ name }) => [name, 0]))
  private readonly db: Kysely<Database>
  private table: BackupTable | null = null
  private rows: Row[] = []

  constructor(db: Kysely<Database>) {
    this.db = db
  }

  async add(name: string, input: unknown): Promise<void> {
    const table = tables.get(name)
    if (table === undefined) throw new BackupUnreadable(`There is no table ${name}.`)
    if (table !== this.table || this.rows.length >= PORTION) await this.flush()
    this.table = table
    this.rows.push(this.parsed(table, input))
  }

  /** Writes what was added and is still held. */
  async flush(): Promise<void> {
    if (this.table === null || this.rows.length === 0) return
    const { name, columns } = this.table
    const values = this.rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
    this.rows = []
    try {
      await sql`
        insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
        values ${sql.join(values)}
      `.execute(this.db)
    } catch (error) {
      if (error instanceof StorageUnavailable) throw error
      throw new BackupUnreadable(`A row of ${name}, at most ${this.counts[name]}, cannot be kept.`, { cause: error })
    }
  }

  private parsed(table: BackupTable, input: unknown): Row {
    const number = (this.counts[table.name] ?? 0) + 1
    this.counts[table.name] = number
    try {
      return table.parse(input)
    } catch (error) {
      throw new BackupUnreadable(`Row ${number} of ${table.name} does not fit.`, { cause: error })
    }
  }
}
