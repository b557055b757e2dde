import type { Migration } from '../migration.ts'

/** The regency's agencies and settings, accounts that are closed, and what became of links. */
export const registry: Migration = {
  name: '0003-registry',
  async up({ schema }) {
    await schema
      .createTable('agencies')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('regency')
      .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('settings', 'text', (column) => column.notNull())
      .addColumn('emblem_type', 'text')
      .addColumn('emblem', 'text')
      .execute()
    await schema.alterTable('accounts').addColumn('deactivated_at', 'bigint').execute()
    await schema.alterTable('links').addColumn('sent_at', 'bigint').execute()
    await schema.alterTable('links').addColumn('opened_at', 'bigint').execute()
  },
}
