import type { Migration } from '../migration.ts'

/** Minutes that were signed outside and brought back. */
export const signedFiles: Migration = {
  name: '0008-signed-files',
  async up({ schema }) {
    await schema
      .createTable('signed_files')
      .addColumn('code', 'text', (column) => column.notNull().references('sealed_versions.code'))
      .addColumn('sha256', 'text', (column) => column.notNull().references('files.sha256'))
      .addColumn('extends_sealed', 'integer', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('attached_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('signed_files_key', ['code', 'sha256'])
      .execute()
    await schema.createIndex('signed_files_by_hash').on('signed_files').column('sha256').execute()
  },
}
