import type { Migration } from '../migration.ts'

/** Files by their hash, the versions of minutes that were sealed, the files that were made of them, and proofs. */
export const documents: Migration = {
  name: '0004-documents',
  async up({ schema }) {
    await schema
      .createTable('files')
      .addColumn('sha256', 'text', (column) => column.primaryKey().notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema
      .createTable('sealed_versions')
      .addColumn('code', 'text', (column) => column.primaryKey().notNull())
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('chain', 'text', (column) => column.notNull())
      .addColumn('number', 'text')
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('regency', 'text', (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('sealed_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('one_of_each_version', ['stream', 'version'])
      .execute()
    await schema
      .createTable('sealed_files')
      .addColumn('code', 'text', (column) => column.notNull().references('sealed_versions.code'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull().references('files.sha256'))
      .addPrimaryKeyConstraint('sealed_files_key', ['code', 'name'])
      .execute()
    await schema
      .createTable('proofs')
      .addColumn('sha256', 'text', (column) => column.primaryKey().notNull().references('files.sha256'))
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema.createIndex('sealed_files_by_hash').on('sealed_files').column('sha256').execute()
  },
}
