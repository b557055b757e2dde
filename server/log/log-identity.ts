import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'

const ONLY_PLACE = 1

/**
 * Which log this is: the same on every node and at every start, and another one after a restore, when the same number
 * may stand for another event. Rejects with StorageUnavailable when the database cannot be reached.
 */
export async function logIdentity(db: Kysely<Database>): Promise<string> {
  await db
    .insertInto('log_identity')
    .values({ place: ONLY_PLACE, id: randomUUID() })
    .onConflict((taken) => taken.doNothing())
    .execute()
  const { id } = await db.selectFrom('log_identity').select('id').executeTakeFirstOrThrow()
  return id
}

/** The log becomes another one: whoever followed the one before starts from its state. */
export async function forgetLogIdentity(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('log_identity').execute()
}
