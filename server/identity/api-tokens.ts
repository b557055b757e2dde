import { randomUUID } from 'node:crypto'
import type { ApiScope, NewApiToken } from '../../shared/protocol/http-tokens.ts'
import { between, MINUTE_MS, type Instant } from '../../shared/temporal.ts'
import type { Clock } from '../system.ts'
import { hashOfSecret, newSecret } from './secret.ts'

/** So that whoever finds one lying about, a scanner for leaked secrets too, knows what it is. */
const PREFIX = 'rakor_'

/** By what another system reads from this one. It never opens a session and changes nothing. */
export interface ApiToken {
  readonly tokenId: string
  /** Which system has it. */
  readonly label: string
  readonly scopes: readonly ApiScope[]
  /** The person who made it. */
  readonly createdBy: string
  readonly createdAt: Instant
  /** Opens nothing from then on; null: never. */
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  /** To the minute; null: never. */
  readonly lastUsedAt: Instant | null
}

/** Where tokens are kept. Every method rejects with StorageUnavailable when the store cannot be reached. */
export interface ApiTokenStore {
  add(token: ApiToken & { readonly secretHash: string }): Promise<void>
  /** All, revoked and expired ones too, in the order they were made. */
  list(): Promise<readonly ApiToken[]>
  findBySecret(secretHash: string): Promise<ApiToken | null>
  used(tokenId: string, at: Instant): Promise<void>
  /** Revokes it if it is not yet. False: no such token. */
  revoke(tokenId: string, at: Instant): Promise<boolean>
}

/** The tokens of other systems. Like links, they are said once and kept only as hashes. */
export class ApiTokens {
  private readonly store: ApiTokenStore
  private readonly clock: Clock

  constructor(store: ApiTokenStore, clock: Clock) {
    this.store = store
    this.clock = clock
  }

  async issue(wanted: NewApiToken, by: string): Promise<{ readonly token: ApiToken; readonly secret: string }> {
    const secret = `${PREFIX}${newSecret()}`
    const token: ApiToken = {
      tokenId: `t-${randomUUID()}`,
      label: wanted.label,
      scopes: wanted.scopes,
      createdBy: by,
      createdAt: this.clock.now(),
      expiresAt: wanted.expiresAt,
      revokedAt: null,
      lastUsedAt: null,
    }
    await this.store.add({ ...token, secretHash: hashOfSecret(secret) })
    return { token, secret }
  }

  list(): Promise<readonly ApiToken[]> {
    return this.store.list()
  }

  /** Opens nothing any more, at once. False: no such token. */
  revoke(tokenId: string): Promise<boolean> {
    return this.store.revoke(tokenId, this.clock.now())
  }

  /** The token behind a secret while it opens something, else null; notes that it was used. */
  async open(secret: string): Promise<ApiToken | null> {
    const token = await this.store.findBySecret(hashOfSecret(secret))
    const now = this.clock.now()
    if (token === null || token.revokedAt !== null) return null
    if (token.expiresAt !== null && now >= token.expiresAt) return null
    // A system that asks every second must not write every second.
    const isStale = token.lastUsedAt === null || between(token.lastUsedAt, now) >= MINUTE_MS
    if (isStale) await this.store.used(token.tokenId, now)
    return token
  }
}
