import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import { apiScope } from '../../shared/protocol/http-tokens.ts'
import { instant, type Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import { parseJson } from '../log/parse-json.ts'
import type { ApiToken, ApiTokenStore } from './api-tokens.ts'

/** Tokens in the database. */
export class SqlApiTokenStore implements ApiTokenStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async add(token: ApiToken & { readonly secretHash: string }): Promise<void> {
    await this.database
      .insertInto('api_tokens')
      .values({
        id: token.tokenId,
        secret_hash: token.secretHash,
        label: token.label,
        scopes: JSON.stringify(token.scopes),
        created_by: token.createdBy,
        created_at: token.createdAt,
        expires_at: token.expiresAt,
        revoked_at: token.revokedAt,
        last_used_at: token.lastUsedAt,
      })
      .execute()
  }

  async list(): Promise<readonly ApiToken[]> {
    const rows = await this.database.selectFrom('api_tokens').selectAll().orderBy('created_at').orderBy('id').execute()
    return rows.map(read)
  }

  async findBySecret(secretHash: string): Promise<ApiToken | null> {
    const row = await this.database
      .selectFrom('api_tokens')
      .selectAll()
      .where('secret_hash', '=', secretHash)
      .executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async used(tokenId: string, at: Instant): Promise<void> {
    await this.database.updateTable('api_tokens').set({ last_used_at: at }).where('id', '=', tokenId).execute()
  }

  async revoke(tokenId: string, at: Instant): Promise<boolean> {
    const row = await this.database
      .updateTable('api_tokens')
      .set((tokens) => ({ revoked_at: tokens.fn.coalesce('revoked_at', tokens.val(at)) }))
      .where('id', '=', tokenId)
      .returning('id')
      .executeTakeFirst()
    return row !== undefined
  }
}

const stored = z.object({
  tokenId: z.string(),
  label: z.string(),
  scopes: z.array(apiScope),
  createdBy: z.string(),
  createdAt: instant,
  expiresAt: z.nullable(instant),
  revokedAt: z.nullable(instant),
  lastUsedAt: z.nullable(instant),
})

function read(row: Selectable<Database['api_tokens']>): ApiToken {
  return stored.parse({
    tokenId: row.id,
    label: row.label,
    scopes: parseJson(row.scopes),
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  })
}
