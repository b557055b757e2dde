import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql, type ExpressionBuilder, type Insertable, type Kysely, type SqlBool } from 'kysely'
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

type Searched = Database & { readonly search_entries: Database['search_entries'] }

/**
 * A plain table that is looked through with LIKE, which SQLite and PostgreSQL do alike; a regency's meetings of ten
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
    const found = this.database
      .selectFrom('search_entries')
      .innerJoin('meetings', 'meetings.stream', 'search_entries.stream')
      .where((eb) => eb.and(fitting(eb, query, scope)))
    const meetings = await found
      .select(['meetings.stream', 'meetings.title', 'meetings.date'])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .groupBy(['meetings.stream', 'meetings.title', 'meetings.date'])
      .orderBy('meetings.date', 'desc')
      .orderBy('meetings.stream')
      .execute()
    const chosen = query.meeting === null ? found : found.where('search_entries.stream', '=', query.meeting)
    const rows = await chosen
      .selectAll('search_entries')
      .orderBy('meetings.date', 'desc')
      .orderBy('search_entries.stream')
      .orderBy('search_entries.kind')
      .orderBy('search_entries.place')
      .offset(query.offset)
      .limit(SEARCH_PAGE)
      .execute()
    const inQuestion = meetings.filter(({ stream }) => query.meeting === null || stream === query.meeting)
    return searchResponse.parse({
      hits: rows.map((row) => ({
        stream: row.stream,
        kind: row.kind,
        id: row.entry_id,
        at: row.kind === 'transcript' ? null : row.at,
        offsetMs: row.kind === 'transcript' ? row.at : null,
        zone: row.zone,
        agencies: row.agencies.split('|').filter((id) => id !== ''),
        who: row.who,
        item: row.item,
        text: row.text,
      })),
      count: inQuestion.reduce((sum, { count }) => sum + count, 0),
      meetings,
      agencies: await this.agencies(scope),
    })
  }

  private async agencies(scope: StreamId | null) {
    const all = this.database.selectFrom('search_agencies').select(['agency_id', 'name'])
    const rows = await (scope === null ? all : all.where('stream', '=', scope)).orderBy('name').execute()
    const names = new Map(rows.map((row) => [row.agency_id, row.name]))
    return [...names].map(([agencyId, name]) => ({ agencyId, name }))
  }
}

function fitting(
  eb: ExpressionBuilder<Searched, 'search_entries' | 'meetings'>,
  { words, kind, agency }: SearchQuery,
  scope: StreamId | null,
) {
  const has = (column: 'searchable' | 'agencies', text: string) =>
    sql<SqlBool>`${eb.ref(`search_entries.${column}`)} like ${`%${escaped(text)}%`} escape '\\'`
  return [
    eb('search_entries.hidden', '=', 0),
    ...wordsSought(words).map((word) => has('searchable', word)),
    ...(kind === null ? [] : [eb('search_entries.kind', '=', kind)]),
    ...(agency === null ? [] : [has('agencies', `|${agency}|`)]),
    ...(scope === null ? [] : [eb('search_entries.stream', '=', scope)]),
  ]
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
