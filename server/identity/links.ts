import { randomUUID } from 'node:crypto'
import type { AgencyId, StreamId } from '../../shared/ids.ts'
import type { NewLink } from '../../shared/protocol/http.ts'
import { after, MINUTE_MS, type Instant } from '../../shared/temporal.ts'
import type { Clock } from '../system.ts'
import { hashOfSecret, newCode, newSecret } from './secret.ts'
import type { Sessions } from './sessions.ts'

/** How long a code on the big screen lets people in: longer than any meeting, shorter than a day. */
const CODE_MS = 12 * 60 * MINUTE_MS
/** What the secretariat's list says of it. */
const CODE_LABEL = 'Kode di Layar'

/** A way into one meeting: for whoever speaks for an agency, for a viewer, or for a screen. */
export interface Link {
  readonly linkId: string
  readonly stream: StreamId
  readonly kind: NewLink['kind']
  readonly agencyId: AgencyId | null
  readonly label: string | null
  readonly createdAt: Instant
  /** Lets nobody in from then on; null: never. */
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  /** When it was last sent out; null: not since its secret was made. */
  readonly sentAt: Instant | null
  /** When somebody first came in by it; null: nobody yet. */
  readonly openedAt: Instant | null
}

/** A link with its secret, which is known only now. */
export interface FreshLink {
  readonly link: Link
  readonly secret: string
}

/** Where links are kept. Every method rejects with StorageUnavailable when the store cannot be reached. */
export interface LinkStore {
  /** All or none. */
  add(links: readonly (Link & { readonly secretHash: string })[]): Promise<void>
  ofStream(stream: StreamId): Promise<readonly Link[]>
  findBySecret(secretHash: string): Promise<Link | null>
  /** Notes that it was sent out. False when the meeting has no such link. */
  sent(stream: StreamId, linkId: string, at: Instant): Promise<boolean>
  /** Notes that somebody came in by it; the first time stays. */
  opened(linkId: string, at: Instant): Promise<void>
  /** Gives a link that is not revoked another secret and end, to be sent again. Null when there is none. */
  renew(stream: StreamId, linkId: string, secretHash: string, expiresAt: Instant | null): Promise<Link | null>
  /** Revokes it if it is not yet. False when the meeting has no such link. */
  revoke(stream: StreamId, linkId: string, at: Instant): Promise<boolean>
}

interface LinksParts {
  readonly store: LinkStore
  readonly sessions: Sessions
  readonly clock: Clock
}

/** The links of all meetings. Their secrets are said once and kept only as hashes. */
export class Links {
  private readonly parts: LinksParts

  constructor(parts: LinksParts) {
    this.parts = parts
  }

  /** Makes links into a meeting, all or none. */
  async issue(stream: StreamId, wanted: readonly NewLink[]): Promise<readonly FreshLink[]> {
    const createdAt = this.parts.clock.now()
    const fresh = wanted.map((want): FreshLink => ({
      link: {
        linkId: `l-${randomUUID()}`,
        stream,
        kind: want.kind,
        agencyId: want.kind === 'agency' ? want.agencyId : null,
        label: want.label,
        createdAt,
        expiresAt: want.expiresAt,
        revokedAt: null,
        sentAt: null,
        openedAt: null,
      },
      secret: newSecret(),
    }))
    await this.parts.store.add(fresh.map(({ link, secret }) => ({ ...link, secretHash: hashOfSecret(secret) })))
    return fresh
  }

  /** A code for the big screen, by which latecomers come in as viewers until the evening. */
  async issueCode(stream: StreamId): Promise<FreshLink> {
    const createdAt = this.parts.clock.now()
    const link: Link = {
      linkId: `l-${randomUUID()}`,
      stream,
      kind: 'viewer',
      agencyId: null,
      label: CODE_LABEL,
      createdAt,
      expiresAt: after(createdAt, CODE_MS),
      revokedAt: null,
      sentAt: null,
      openedAt: null,
    }
    const secret = newCode()
    await this.parts.store.add([{ ...link, secretHash: hashOfSecret(secret) }])
    return { link, secret }
  }

  /** All of a meeting, also revoked and expired ones, in the order they were made. */
  list(stream: StreamId): Promise<readonly Link[]> {
    return this.parts.store.ofStream(stream)
  }

  /** The link behind a secret while it lets people in, else null. */
  async open(secret: string): Promise<Link | null> {
    const link = await this.parts.store.findBySecret(hashOfSecret(secret))
    if (link === null || link.revokedAt !== null) return null
    return link.expiresAt !== null && this.parts.clock.now() >= link.expiresAt ? null : link
  }

  /** Notes that a link was sent out to whom it is for. False: no such link. */
  sent(stream: StreamId, linkId: string): Promise<boolean> {
    return this.parts.store.sent(stream, linkId, this.parts.clock.now())
  }

  /** Notes that somebody came in by this link. */
  opened(linkId: string): Promise<void> {
    return this.parts.store.opened(linkId, this.parts.clock.now())
  }

  /** Gives a lost link a new secret; the old one opens nothing any more, whoever is inside stays. Null: no such link. */
  async renew(stream: StreamId, linkId: string, expiresAt: Instant | null): Promise<FreshLink | null> {
    const secret = newSecret()
    const link = await this.parts.store.renew(stream, linkId, hashOfSecret(secret), expiresAt)
    return link === null ? null : { link, secret }
  }

  /** Lets nobody in by this link any more and sends out who is inside. False: no such link. */
  async revoke(stream: StreamId, linkId: string): Promise<boolean> {
    if (!(await this.parts.store.revoke(stream, linkId, this.parts.clock.now()))) return false
    await this.parts.sessions.endOfLink(linkId)
    return true
  }
}
