import type { Kysely } from 'kysely'
import { emblemType, regencySettings, unsaidSettings, type RegencySettings } from '../../shared/regency/settings.ts'
import type { Database } from '../database/schema.ts'
import type { Emblem, Regency, RegencyStore } from './regency-store.ts'

const ONLY = 1

/** What the regency says of itself, in the one row of its table. */
export class SqlRegencyStore implements RegencyStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async read(): Promise<Regency> {
    const row = await this.database
      .selectFrom('regency')
      .select(['revision', 'settings', 'emblem_type'])
      .where('id', '=', ONLY)
      .executeTakeFirst()
    if (row === undefined) return { settings: unsaidSettings, revision: 0, emblemType: null }
    const stored: unknown = JSON.parse(row.settings)
    return {
      settings: regencySettings.parse(stored),
      revision: row.revision,
      emblemType: row.emblem_type === null ? null : emblemType.parse(row.emblem_type),
    }
  }

  async emblem(): Promise<Emblem | null> {
    const row = await this.database
      .selectFrom('regency')
      .select(['emblem', 'emblem_type'])
      .where('id', '=', ONLY)
      .executeTakeFirst()
    if (row === undefined || row.emblem === null) return null
    return { type: emblemType.parse(row.emblem_type), image: Buffer.from(row.emblem, 'base64') }
  }

  async save(settings: RegencySettings, revision: number): Promise<boolean> {
    const kept = JSON.stringify(settings)
    const saved =
      revision === 0
        ? await this.database
            .insertInto('regency')
            .values({ id: ONLY, revision: 1, settings: kept, emblem_type: null, emblem: null })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .returning('id')
            .executeTakeFirst()
        : await this.database
            .updateTable('regency')
            .set({ settings: kept, revision: revision + 1 })
            .where('id', '=', ONLY)
            .where('revision', '=', revision)
            .returning('id')
            .executeTakeFirst()
    return saved !== undefined
  }

  async saveEmblem(emblem: Emblem | null): Promise<void> {
    const shown = {
      emblem: emblem === null ? null : Buffer.from(emblem.image).toString('base64'),
      emblem_type: emblem === null ? null : emblem.type,
    }
    await this.database
      .insertInto('regency')
      .values({ id: ONLY, revision: 1, settings: JSON.stringify(unsaidSettings), ...shown })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ eb }) => ({ ...shown, revision: eb('regency.revision', '+', 1) })),
      )
      .execute()
  }
}
