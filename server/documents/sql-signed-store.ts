import type { Kysely, Selectable } from 'kysely'
import type { PersonId } from '../../shared/ids.ts'
import { instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { SignedFile, SignedStore } from './signed-store.ts'

/** Signed files in the database, by their hash, where a backup takes them along and every node finds them. */
export class SqlSignedStore implements SignedStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async attach(file: SignedFile, content: Uint8Array, by: PersonId): Promise<void> {
    const { code, sha256, attachedAt } = file
    const row = { extends_sealed: file.extendsSealed ? 1 : 0, person: by, attached_at: attachedAt }
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('files')
        .values({
          sha256,
          media_type: 'application/pdf',
          bytes: content.byteLength,
          content: Buffer.from(content).toString('base64'),
          created_at: attachedAt,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await transaction
        .insertInto('signed_files')
        .values({ code, sha256, ...row })
        .onConflict((conflict) => conflict.columns(['code', 'sha256']).doUpdateSet(row))
        .execute()
    })
  }

  async final(code: string): Promise<SignedFile | null> {
    const row = await this.database
      .selectFrom('signed_files')
      .selectAll()
      .where('code', '=', code)
      .orderBy('attached_at', 'desc')
      .orderBy('sha256')
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async byFile(sha256: string): Promise<SignedFile | null> {
    const row = await this.database
      .selectFrom('signed_files')
      .selectAll()
      .where('sha256', '=', sha256)
      .orderBy('attached_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async content(sha256: string): Promise<Uint8Array | null> {
    const row = await this.database
      .selectFrom('files')
      .innerJoin('signed_files', 'signed_files.sha256', 'files.sha256')
      .select('files.content')
      .where('files.sha256', '=', sha256)
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? null : Buffer.from(row.content, 'base64')
  }
}

function read(row: Selectable<Database['signed_files']>): SignedFile {
  const { code, sha256, extends_sealed: extendsSealed, attached_at: attachedAt } = row
  return { code, sha256, extendsSealed: extendsSealed === 1, attachedAt: instant.parse(attachedAt) }
}
