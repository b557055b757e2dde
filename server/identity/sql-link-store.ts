import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import { agencyId, streamId, type StreamId } from '../../shared/ids.ts'
import { instant, type Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { Link, LinkStore } from './links.ts'

/** Links in the database. */
export class SqlLinkStore implements LinkStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async add(links: readonly (Link & { readonly secretHash: string })[]): Promise<void> {
    const rows = links.map((link) => ({
      id: link.linkId,
      secret_hash: link.secretHash,
      stream: link.stream,
      kind: link.kind,
      agency_id: link.agencyId,
      label: link.label,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      revoked_at: link.revokedAt,
      sent_at: link.sentAt,
      opened_at: link.openedAt,
    }))
    await this.database.insertInto('links').values(rows).execute()
  }

  async ofStream(stream: StreamId): Promise<readonly Link[]> {
    const rows = await this.database
      .selectFrom('links')
      .selectAll()
      .where('stream', '=', stream)
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(read)
  }

  async findBySecret(secretHash: string): Promise<Link | null> {
    const row = await this.database
      .selectFrom('links')
      .selectAll()
      .where('secret_hash', '=', secretHash)
      .executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async sent(stream: StreamId, linkId: string, at: Instant): Promise<boolean> {
    const row = await this.database
      .updateTable('links')
      .set({ sent_at: at })
      .where('id', '=', linkId)
      .where('stream', '=', stream)
      .returning('id')
      .executeTakeFirst()
    return row !== undefined
  }

  async opened(linkId: string, at: Instant): Promise<void> {
    await this.database
      .updateTable('links')
      .set({ opened_at: at })
      .where('id', '=', linkId)
      .where('opened_at', 'is', null)
      .execute()
  }

  async renew(stream: StreamId, linkId: string, secretHash: string, expiresAt: Instant | null): Promise<Link | null> {
    const row = await this.database
      .updateTable('links')
      .set({ secret_hash: secretHash, expires_at: expiresAt, sent_at: null })
      .where('id', '=', linkId)
      .where('stream', '=', stream)
      .where('revoked_at', 'is', null)
      .returningAll()
      .executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async revoke(stream: StreamId, linkId: string, at: Instant): Promise<boolean> {
    const row = await this.database
      .updateTable('links')
      .set((links) => ({ revoked_at: links.fn.coalesce('revoked_at', links.val(at)) }))
      .where('id', '=', linkId)
      .where('stream', '=', stream)
      .returning('id')
      .executeTakeFirst()
    return row !== undefined
  }
}

const linkKind = z.enum(['agency', 'viewer', 'screen'])

function read(row: Selectable<Database['links']>): Link {
  return {
    linkId: row.id,
    stream: streamId.parse(row.stream),
    kind: linkKind.parse(row.kind),
    agencyId: row.agency_id === null ? null : agencyId.parse(row.agency_id),
    label: row.label,
    createdAt: instant.parse(row.created_at),
    expiresAt: instantOrNull(row.expires_at),
    revokedAt: instantOrNull(row.revoked_at),
    sentAt: instantOrNull(row.sent_at),
    openedAt: instantOrNull(row.opened_at),
  }
}

function instantOrNull(at: number | null): Instant | null {
  return at === null ? null : instant.parse(at)
}
