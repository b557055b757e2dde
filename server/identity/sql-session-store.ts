import type { Kysely, Selectable } from 'kysely'
import { streamId } from '../../shared/ids.ts'
import { actor } from '../../shared/stream/actor.ts'
import { instant, type Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { Session, SessionStore } from './session.ts'

/** Sessions in the database. */
export class SqlSessionStore implements SessionStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async add({ id, person, stream, linkId, accountId, createdAt, lastUsedAt, expiresAt }: Session): Promise<void> {
    await this.database
      .insertInto('sessions')
      .values({
        id_hash: id,
        person_id: person.personId,
        kind: person.kind,
        name: person.name,
        title: person.title,
        agency_id: person.agencyId,
        stream,
        link_id: linkId,
        account_id: accountId,
        created_at: createdAt,
        last_used_at: lastUsedAt,
        expires_at: expiresAt,
      })
      .execute()
  }

  async find(id: string): Promise<Session | null> {
    const row = await this.database.selectFrom('sessions').selectAll().where('id_hash', '=', id).executeTakeFirst()
    return row === undefined ? null : read(row)
  }

  async touch(id: string, at: Instant): Promise<void> {
    await this.database.updateTable('sessions').set({ last_used_at: at }).where('id_hash', '=', id).execute()
  }

  async remove(id: string): Promise<boolean> {
    const removed = await this.database.deleteFrom('sessions').where('id_hash', '=', id).returning('id_hash').execute()
    return removed.length > 0
  }

  async removeOfLink(linkId: string): Promise<readonly string[]> {
    const removed = await this.database
      .deleteFrom('sessions')
      .where('link_id', '=', linkId)
      .returning('id_hash')
      .execute()
    return removed.map((row) => row.id_hash)
  }

  async removeOfAccount(accountId: string, except: string): Promise<readonly string[]> {
    const removed = await this.database
      .deleteFrom('sessions')
      .where('account_id', '=', accountId)
      .where('id_hash', '!=', except)
      .returning('id_hash')
      .execute()
    return removed.map((row) => row.id_hash)
  }

  async removeEnded(now: Instant, unusedSince: Instant): Promise<readonly string[]> {
    const removed = await this.database
      .deleteFrom('sessions')
      .where((row) => row.or([row('expires_at', '<=', now), row('last_used_at', '<=', unusedSince)]))
      .returning('id_hash')
      .execute()
    return removed.map((row) => row.id_hash)
  }
}

function read(row: Selectable<Database['sessions']>): Session {
  const { person_id: personId, kind, name, title, agency_id: agencyId } = row
  return {
    id: row.id_hash,
    person: actor.parse({ personId, kind, name, title, agencyId }),
    stream: row.stream === null ? null : streamId.parse(row.stream),
    linkId: row.link_id,
    accountId: row.account_id,
    createdAt: instant.parse(row.created_at),
    lastUsedAt: instant.parse(row.last_used_at),
    expiresAt: instant.parse(row.expires_at),
  }
}
