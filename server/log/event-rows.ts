import { sql, type Kysely, type Selectable } from 'kysely'
import { streamId, type StreamId } from '../../shared/ids.ts'
import type { Database } from '../database/schema.ts'
import type { LoggedEvent } from './event-log.ts'
import { parseLoggedEvent, UnreadableEvent } from './logged-event.ts'
import { parseJson } from './parse-json.ts'

/** At most `limit` events of a stream with numbers above `after`, in order. */
export async function readEvents(
  db: Kysely<Database>,
  stream: StreamId,
  after: number,
  limit: number,
): Promise<readonly LoggedEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['seq', 'at', 'actor', 'command_id', 'type', 'version', 'data', 'chain'])
    .where('stream', '=', stream)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map((row) => toLogged(stream, row))
}

/** All streams with at least one event, in order of their names. */
export async function readStreams(db: Kysely<Database>): Promise<readonly StreamId[]> {
  // From name to name along the index: neither database would do so by itself for `distinct`.
  const { rows } = await sql<{ stream: string }>`
    with recursive names(stream) as (
      select min(stream) from events
      union all
      select (select min(events.stream) from events where events.stream > names.stream)
      from names where names.stream is not null
    )
    select stream from names where stream is not null
  `.execute(db)
  // Sorted here: a server orders names by the rules of its language.
  return rows.map((row) => streamId.parse(row.stream)).toSorted()
}

function toLogged(stream: StreamId, row: Omit<Selectable<Database['events']>, 'stream'>): LoggedEvent {
  const { actor, command_id: commandId, data, ...facts } = row
  try {
    return parseLoggedEvent({ ...facts, commandId, by: parseJson(actor), data: parseJson(data) })
  } catch (error) {
    throw new UnreadableEvent(stream, row.seq, error)
  }
}
