import type { Migration } from '../migration.ts'

/** Workbooks that are being imported, what was learnt from earlier ones, and lines below the figures. */
export const imports: Migration = {
  name: '0002-imports',
  async up({ schema }) {
    await schema
      .createTable('import_drafts')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('file_name', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('mapping', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('touched_at', 'bigint', (column) => column.notNull())
      .addColumn('applied_at', 'bigint')
      .execute()
    await schema.createIndex('import_drafts_of_stream').on('import_drafts').column('stream').execute()
    await schema
      .createTable('import_mappings')
      .addColumn('shape', 'text', (column) => column.primaryKey().notNull())
      .addColumn('mapping', 'text', (column) => column.notNull())
      .addColumn('used_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema
      .createTable('import_agency_names')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('agency_id', 'text', (column) => column.notNull())
      .addColumn('decided_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema
      .createTable('detail_lines')
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('line', 'integer', (column) => column.notNull())
      .addColumn('agency_id', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('activity', 'text', (column) => column.notNull())
      .addColumn('officer', 'text', (column) => column.notNull())
      .addColumn('method', 'text', (column) => column.notNull())
      .addColumn('searchable', 'text', (column) => column.notNull())
      .addColumn('budget', 'double precision')
      .addColumn('physical_target', 'double precision')
      .addColumn('physical_actual', 'double precision')
      .addColumn('financial_target', 'double precision')
      .addColumn('financial_actual', 'double precision')
      .addColumn('behind', 'double precision')
      .addColumn('sheet', 'text', (column) => column.notNull())
      .addColumn('row', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('detail_lines_key', ['stream', 'batch_id', 'line'])
      .execute()
    await schema
      .createIndex('detail_lines_of_agency')
      .on('detail_lines')
      .columns(['stream', 'batch_id', 'agency_id'])
      .execute()
  },
}
