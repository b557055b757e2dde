import type { Kysely, Selectable, Transaction } from 'kysely'
import { registeredAgency, type RegisteredAgency } from '../../shared/agencies/agency.ts'
import type { Database } from '../database/schema.ts'
import type { AgencyStore } from './agency-store.ts'

/** Thrown within a transaction to leave nothing of it. */
class Overtaken extends Error {}

/** The regency's agencies in the database. */
export class SqlAgencyStore implements AgencyStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async list(): Promise<readonly RegisteredAgency[]> {
    const rows = await this.database.selectFrom('agencies').selectAll().orderBy('place').orderBy('id').execute()
    return rows.map(read)
  }

  async save(changed: readonly RegisteredAgency[]): Promise<boolean> {
    try {
      await this.database.transaction().execute(async (transaction) => {
        for (const agency of changed) if (!(await saveOne(transaction, agency))) throw new Overtaken()
      })
      return true
    } catch (error) {
      if (error instanceof Overtaken) return false
      throw error
    }
  }
}

async function saveOne(transaction: Transaction<Database>, agency: RegisteredAgency): Promise<boolean> {
  const { agencyId: id, place, revision, ...rest } = agency
  const data = JSON.stringify(rest)
  const saved =
    revision === 1
      ? await transaction
          .insertInto('agencies')
          .values({ id, place, revision, data })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst()
      : await transaction
          .updateTable('agencies')
          .set({ place, revision, data })
          .where('id', '=', id)
          .where('revision', '=', revision - 1)
          .returning('id')
          .executeTakeFirst()
  return saved !== undefined
}

function read({ id, place, revision, data }: Selectable<Database['agencies']>): RegisteredAgency {
  const stored: unknown = JSON.parse(data)
  return registeredAgency.parse({ ...Object(stored), agencyId: id, place, revision })
}
