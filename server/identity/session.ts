import type { StreamId } from '../../shared/ids.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Instant } from '../../shared/temporal.ts'

/** One person in one slot of one browser, from entry until it ends. */
export interface Session {
  /** Hash of the secret in the cookie: names the session, opens nothing. */
  readonly id: string
  readonly person: Actor
  /** The only meeting it is for; null: every meeting. */
  readonly stream: StreamId | null
  /** The link it was entered by; it ends when the link is revoked. */
  readonly linkId: string | null
  readonly accountId: string | null
  readonly createdAt: Instant
  readonly lastUsedAt: Instant
  readonly expiresAt: Instant
}

/** Where sessions are kept. Every method rejects with StorageUnavailable when the store cannot be reached. */
export interface SessionStore {
  add(session: Session): Promise<void>
  find(id: string): Promise<Session | null>
  touch(id: string, at: Instant): Promise<void>
  /** Removes one; false when there is none. */
  remove(id: string): Promise<boolean>
  /** Removes all that were entered by this link; answers their ids. */
  removeOfLink(linkId: string): Promise<readonly string[]>
  /** Removes all of this account but one; answers their ids. */
  removeOfAccount(accountId: string, except: string): Promise<readonly string[]>
  /** Removes all that expired until `now` or were last used before `unusedSince`; answers their ids. */
  removeEnded(now: Instant, unusedSince: Instant): Promise<readonly string[]>
}
