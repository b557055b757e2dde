import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql, type ExpressionBuilder, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { AgencyId, StreamId } from '../../shared/ids.ts'
import {
  SEARCH_PAGE,
  searchResponse,
  wordsSought,
  type SearchQuery,
  type SearchResponse,
} from '../../shared/protocol/http-search.ts'
import type { Database } from '../database/schema.ts'
import type { SearchEntry, SearchStore } from './search-store.ts'

/** Entries to a statement: with SQLite a few milliseconds on the main thread. */
const PORTION = 200

/**
 * A plain table that is looked through with LIKE, which SQLite and PostgreSQL do alike; a regency’s meetings of ten
 * years are some hundred thousand lines.
 */
export class SqlSearchStore implements SearchStore {
  private readonly database: Kysely<Database>

  constructor(database: Kysely<Database>) {
    this.database = database
  }

  async put(stream: StreamId, seq: number, entries: readonly SearchEntry[]): Promise<void> {
    for (let from = 0; from < entries.length; from += PORTION) {
      if (from > 0) await nextTurn()
      await this.database
        .insertInto('search_entries')
        .values(entries.slice(from, from + PORTION).map((entry) => rowOf(stream, seq, entry)))
        .onConflict((conflict) =>
          conflict
            .columns(['stream', 'kind', 'entry_id'])
            .doUpdateSet((eb) => ({
              place: eb.ref('excluded.place'),
              at: eb.ref('excluded.at'),
              zone: eb.ref('excluded.zone'),
              agencies: eb.ref('excluded.agencies'),
              who: eb.ref('excluded.who'),
              item: eb.ref('excluded.item'),
              text: eb.ref('excluded.text'),
              searchable: eb.ref('excluded.searchable'),
              hidden: eb.ref('excluded.hidden'),
              updated_seq: eb.ref('excluded.updated_seq'),
            }))
            .whereRef('search_entries.updated_seq', '<=', 'excluded.updated_seq'),
        )
        .execute()
    }
  }

  async countTranscript(stream: StreamId, version: string): Promise<number> {
    const { count } = await this.database
      .selectFrom('search_entries')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('stream', '=', stream)
      .where('kind', '=', 'transcript')
      .where('entry_id', 'like', `${version}.%`)
      .executeTakeFirstOrThrow()
    return count
  }

  async clearTranscript(stream: StreamId): Promise<void> {
    await this.database
      .deleteFrom('search_entries')
      .where('stream', '=', stream)
      .where('kind', '=', 'transcript')
      .execute()
  }

  async putAgencies(
    stream: StreamId,
    agencies: readonly { readonly agencyId: AgencyId; readonly name: string }[],
  ): Promise<void> {
    if (agencies.length === 0) return
    await this.database
      .insertInto('search_agencies')
      .values(agencies.map(({ agencyId, name }) => ({ stream, agency_id: agencyId, name })))
      .onConflict((conflict) =>
        conflict.columns(['stream', 'agency_id']).doUpdateSet((eb) => ({ name: eb.ref('excluded.name') })),
      )
      .execute()
  }

  async find(query: SearchQuery, scope: StreamId | null): Promise<SearchResponse> {
    const meetings: { stream: string; title: string; date: string; count: number }[] = []
    const hits: unknown[] = []
    let count = 0
    // Meeting by meeting: with SQLite no statement holds up the main thread for longer than one meeting takes.
    for (const meeting of await this.meetings(scope)) {
      await nextTurn()
      const found = this.database
        .selectFrom('search_entries')
        .where('stream', '=', meeting.stream)
        .where((eb) => eb.and(fitting(eb, query)))
      const own = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
      if (own.count > 0) meetings.push({ ...meeting, count: own.count })
      if (query.meeting !== null && query.meeting !== meeting.stream) continue
      const from = Math.max(0, query.offset - count)
      count += own.count
      if (from >= own.count || hits.length >= SEARCH_PAGE) continue
      const rows = await found
        .selectAll()
        .orderBy('kind')
        .orderBy('place')
        .offset(from)
        .limit(SEARCH_PAGE - hits.length)
        .execute()
      hits.push(...rows.map(shown))
    }
    return searchResponse.parse({ hits, count, meetings, agencies: await this.agencies(scope) })
  }

  /** Those in scope, the newest first. */
  private async meetings(scope: StreamId | null) {
    const all = this.database.selectFrom('meetings').select(['stream', 'title', 'date'])
    const chosen = scope === null ? all : all.where('stream', '=', scope)
    return await chosen.orderBy('date', 'desc').orderBy('stream').execute()
  }

  private async agencies(scope: StreamId | null) {
    const all = this.database.selectFrom('search_agencies').select(['agency_id', 'name'])
    const rows = await (scope === null ? all : all.where('stream', '=', scope)).orderBy('name').execute()
    const names = new Map(rows.map((row) => [row.agency_id, row.name]))
    return [...names].map(([agencyId, name]) => ({ agencyId, name }))
  }
}

function fitting(eb: ExpressionBuilder<Database, 'search_entries'>, { words, kind, agency }: SearchQuery) {
  const has = (column: 'searchable' | 'agencies', text: string) =>
    sql<SqlBool>`${eb.ref(column)} like ${`%${escaped(text)}%`} escape '\\'`
  return [
    eb('hidden', '=', 0),
    ...wordsSought(words).map((word) => has('searchable', word)),
    ...(kind === null ? [] : [eb('kind', '=', kind)]),
    ...(agency === null ? [] : [has('agencies', `|${agency}|`)]),
  ]
}

function shown(row: Selectable<Database['search_entries']>): unknown {
  const { stream, kind, entry_id: id, at, zone, agencies, who, item, text } = row
  const isSaid = kind === 'transcript'
  return {
    stream,
    kind,
    id,
    at: isSaid ? null : at,
    offsetMs: isSaid ? at : null,
    zone,
    agencies: agencies.split('|').filter((agency) => agency !== ''),
    who,
    item,
    text,
  }
}

/** For LIKE: what a person types means itself. */
function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

function rowOf(stream: StreamId, seq: number, entry: SearchEntry): Insertable<Database['search_entries']> {
  const { kind, id, place, at, zone, agencies, who, item, text, hidden } = entry
  return {
    stream,
    kind,
    entry_id: id,
    place,
    at,
    zone,
    agencies: `|${agencies.join('|')}|`,
    who,
    item,
    text,
    searchable: [text, who, item]
      .filter((part) => part !== null)
      .join('\n')
      .normalize('NFKC')
      .toLowerCase(),
    hidden: hidden ? 1 : 0,
    updated_seq: seq,
  }
}
