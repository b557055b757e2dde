import type { Kysely } from 'kysely'
import type { StreamId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { TranscriptStore } from './transcript-store.ts'

/** Transcripts in the database, so that one backup holds everything. */
export class SqlTranscriptStore implements TranscriptStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async keep(stream: StreamId, sha256: string, text: string, at: Instant): Promise<void> {
    // PostgreSQL keeps no zero characters.
    const content = text.replaceAll('\0', '\uFFFD')
    await this.database
      .insertInto('transcripts')
      .values({ stream, sha256, content, created_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async text(stream: StreamId, sha256: string): Promise<string | null> {
    const row = await this.database
      .selectFrom('transcripts')
      .select('content')
      .where('stream', '=', stream)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    return row?.content ?? null
  }

  async remove(stream: StreamId, sha256: string): Promise<void> {
    await this.database.deleteFrom('transcripts').where('stream', '=', stream).where('sha256', '=', sha256).execute()
  }
}
