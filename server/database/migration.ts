import type { Transaction } from 'kysely'
import type { Database } from './schema.ts'

/** One step from an older database to a newer one. A step that was ever released is never changed. */
export interface Migration {
  readonly name: string
  up(transaction: Transaction<Database>): Promise<void>
}
