import { createHash } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import { streamId, type StreamId } from '../../shared/ids.ts'
import { calendarDate, instant, type Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { SealedFile, SealedStore, SealedVersion } from './sealed-store.ts'

const storedVersion = z.object({ stream: streamId, date: calendarDate, sealed_at: instant })

/** Sealed versions in the database. Files lie there too, by their hash, so that one backup holds everything. */
export class SqlSealedStore implements SealedStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async addVersion({ sealedAt, ...version }: SealedVersion): Promise<void> {
    await this.database
      .insertInto('sealed_versions')
      .values({ ...version, sealed_at: sealedAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async versions(stream: StreamId): Promise<readonly SealedVersion[]> {
    const rows = await this.database
      .selectFrom('sealed_versions')
      .selectAll()
      .where('stream', '=', stream)
      .orderBy('version')
      .execute()
    return rows.map(read)
  }

  async byCode(code: string): Promise<SealedVersion | null> {
    const row = await this.database
      .selectFrom('sealed_versions')
      .selectAll()
      .where('code', '=', code)
      .executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async byFile(sha256: string): Promise<{ version: SealedVersion; name: string } | null> {
    const row = await this.database
      .selectFrom('sealed_files')
      .innerJoin('sealed_versions', 'sealed_versions.code', 'sealed_files.code')
      .selectAll('sealed_versions')
      .select('sealed_files.name')
      .where('sealed_files.sha256', '=', sha256)
      .executeTakeFirst()
    if (row === undefined) return null
    const { name, ...version } = row
    return { version: read(version), name }
  }

  async files(code: string): Promise<readonly SealedFile[]> {
    return await this.database
      .selectFrom('sealed_files')
      .select(['name', 'sha256'])
      .where('code', '=', code)
      .orderBy('name')
      .execute()
  }

  async file(code: string, name: string): Promise<Uint8Array | null> {
    const row = await this.database
      .selectFrom('sealed_files')
      .innerJoin('files', 'files.sha256', 'sealed_files.sha256')
      .select('files.content')
      .where('sealed_files.code', '=', code)
      .where('sealed_files.name', '=', name)
      .executeTakeFirst()
    return row === undefined ? null : Buffer.from(row.content, 'base64')
  }

  async keepFile(code: string, name: string, mediaType: string, bytes: Uint8Array, at: Instant): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const content = Buffer.from(bytes).toString('base64')
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('files')
        .values({ sha256, media_type: mediaType, bytes: bytes.byteLength, content, created_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await transaction
        .insertInto('sealed_files')
        .values({ code, name, sha256 })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    })
  }
}

function read(row: Selectable<Database['sealed_versions']>): SealedVersion {
  const { code, version, seq, chain, number, title, regency } = row
  const { stream, date, sealed_at: sealedAt } = storedVersion.parse(row)
  return { code, stream, version, seq, chain, number, title, regency, date, sealedAt }
}
