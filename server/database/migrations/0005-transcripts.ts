import type { Migration } from '../migration.ts'

/** Transcripts of recordings, by the meeting and the hash of the file. */
export const transcripts: Migration = {
  name: '0005-transcripts',
  async up({ schema }) {
    await schema
      .createTable('transcripts')
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('transcripts_key', ['stream', 'sha256'])
      .execute()
  },
}
