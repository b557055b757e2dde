import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { PersonId } from '../../shared/ids.ts'
import { proofType } from '../../shared/ledger/duty.ts'
import type { Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { Proof, ProofStore } from './proof-store.ts'

/** Proofs in the database, where a backup takes them along and every node finds them. */
export class SqlProofStore implements ProofStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async keep({ mediaType, content }: Proof, by: PersonId, at: Instant): Promise<string> {
    const sha256 = createHash('sha256').update(content).digest('hex')
    const file = {
      sha256,
      media_type: mediaType,
      bytes: content.byteLength,
      content: Buffer.from(content).toString('base64'),
      created_at: at,
    }
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('files')
        .values(file)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await transaction
        .insertInto('proofs')
        .values({ sha256, person: by, created_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    })
    return sha256
  }

  async find(sha256: string): Promise<Proof | null> {
    const row = await this.database
      .selectFrom('proofs')
      .innerJoin('files', 'files.sha256', 'proofs.sha256')
      .select(['files.media_type', 'files.content'])
      .where('proofs.sha256', '=', sha256)
      .executeTakeFirst()
    if (row === undefined) return null
    return { mediaType: proofType.parse(row.media_type), content: Buffer.from(row.content, 'base64') }
  }
}
