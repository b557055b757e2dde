import type { Migration } from '../migration.ts'

/** What was written and said in meetings, to be searched: a projection. */
export const search: Migration = {
  name: '0006-search',
  async up({ schema }) {
    await schema
      .createTable('search_entries')
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('entry_id', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('agencies', 'text', (column) => column.notNull())
      .addColumn('who', 'text')
      .addColumn('item', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('searchable', 'text', (column) => column.notNull())
      .addColumn('hidden', 'integer', (column) => column.notNull())
      .addColumn('updated_seq', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('search_entries_key', ['stream', 'kind', 'entry_id'])
      .execute()
    await schema
      .createTable('search_agencies')
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('agency_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('search_agencies_key', ['stream', 'agency_id'])
      .execute()
  },
}
