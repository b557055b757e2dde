import type { StreamId } from '../../shared/ids.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { after, between, instant, MINUTE_MS, type Instant } from '../../shared/temporal.ts'
import type { Logger } from '../logger.ts'
import type { Clock } from '../system.ts'
import { hashOfSecret, newSecret } from './secret.ts'
import type { Session, SessionStore } from './session.ts'

const DAY_MS = 24 * 60 * MINUTE_MS
/** Longest life of a session. */
export const SESSION_MS = 14 * DAY_MS
/** A session unused for this long has ended. */
export const IDLE_MS = 7 * DAY_MS
/** How exactly the last use is known. */
const TOUCH_MS = MINUTE_MS
/** How long a connection may outlive its session when that ends by itself. */
const SWEEP_MS = MINUTE_MS

interface SessionsParts {
  readonly store: SessionStore
  readonly clock: Clock
  readonly logger: Logger
}

/** What a session is for, decided at the entrance. */
export interface Grant {
  readonly stream: StreamId | null
  readonly linkId: string | null
  readonly accountId: string | null
  /** Ends then at the latest; null: no earlier than every session does. */
  readonly until: Instant | null
}

/** A session that has just begun, with the secret for its cookie. */
export interface Entered {
  readonly token: string
  readonly session: Session
}

/** Who is in the house. Sessions end by leaving, by age, unused, or with their link or password. */
export class Sessions implements Disposable {
  private readonly parts: SessionsParts
  private readonly listeners: ((sessionId: string) => void)[] = []
  private cancelSweep: () => void = () => undefined

  constructor(parts: SessionsParts) {
    this.parts = parts
    this.sweepLater()
  }

  /** Tells `listener` of every session that ends here, so that its connections are cut. */
  hearEnds(listener: (sessionId: string) => void): void {
    this.listeners.push(listener)
  }

  /** Begins a session for a person. */
  async begin(person: Actor, grant: Grant): Promise<Entered> {
    const now = this.parts.clock.now()
    const token = newSecret()
    const longest = after(now, SESSION_MS)
    const session: Session = {
      id: hashOfSecret(token),
      person,
      stream: grant.stream,
      linkId: grant.linkId,
      accountId: grant.accountId,
      createdAt: now,
      lastUsedAt: now,
      expiresAt: grant.until === null ? longest : instant.parse(Math.min(grant.until, longest)),
    }
    await this.parts.store.add(session)
    return { token, session }
  }

  /** The session behind a cookie's secret, or null when there is none (any more). */
  async find(token: string): Promise<Session | null> {
    const session = await this.parts.store.find(hashOfSecret(token))
    if (session === null) return null
    const now = this.parts.clock.now()
    if (now >= session.expiresAt || between(session.lastUsedAt, now) >= IDLE_MS) return null
    if (between(session.lastUsedAt, now) >= TOUCH_MS) await this.touch(session.id, now)
    return session
  }

  async end(id: string): Promise<void> {
    if (await this.parts.store.remove(id)) this.tell([id])
  }

  async endOfLink(linkId: string): Promise<void> {
    this.tell(await this.parts.store.removeOfLink(linkId))
  }

  /** Ends all sessions of an account but the one that asked for it. */
  async endOthersOfAccount(accountId: string, except: string): Promise<void> {
    this.tell(await this.parts.store.removeOfAccount(accountId, except))
  }

  async endOfAccount(accountId: string): Promise<void> {
    this.tell(await this.parts.store.removeOfAccount(accountId, ''))
  }

  /** Removes what has ended by itself. */
  async sweep(): Promise<void> {
    const now = this.parts.clock.now()
    this.tell(await this.parts.store.removeEnded(now, instant.parse(Math.max(0, now - IDLE_MS))))
  }

  [Symbol.dispose](): void {
    this.cancelSweep()
  }

  private async touch(id: string, now: Instant): Promise<void> {
    try {
      await this.parts.store.touch(id, now)
    } catch (error) {
      // With a full disk people can at least still read.
      this.parts.logger.warn({ err: error }, 'last use of a session not kept')
    }
  }

  private tell(ended: readonly string[]): void {
    for (const id of ended) for (const listener of this.listeners) listener(id)
  }

  private sweepLater(): void {
    this.cancelSweep = this.parts.clock.later(SWEEP_MS, () => {
      this.sweep().catch((error: unknown) => this.parts.logger.warn({ err: error }, 'ended sessions not removed'))
      this.sweepLater()
    })
  }
}
