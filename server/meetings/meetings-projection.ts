import type { Kysely, Selectable } from 'kysely'
import type { StreamId } from '../../shared/ids.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { meetingSummary, type MeetingSummary } from '../../shared/protocol/http.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import type { Instant } from '../../shared/temporal.ts'
import type { Database } from '../database/schema.ts'
import type { MeetingObserver } from '../rooms/rooms.ts'
import type { Clock } from '../system.ts'

/** The list of meetings, drawn from their events so that nobody has to open them all to see it. */
export class MeetingsProjection implements MeetingObserver {
  private readonly database: Kysely<Database>
  private readonly clock: Clock

  constructor(database: Kysely<Database>, clock: Clock) {
    this.database = database
    this.clock = clock
  }

  async opened(stream: StreamId, meeting: MeetingState, seq: number): Promise<void> {
    await this.keep(stream, meeting, seq, this.clock.now())
  }

  async happened(stream: StreamId, meeting: MeetingState, events: readonly Recorded<MeetingEvent>[]): Promise<void> {
    const last = events.findLast(({ event }) => event.type.startsWith('meeting.'))
    if (last !== undefined) await this.keep(stream, meeting, last.seq, last.at)
  }

  /** All meetings, the newest date first. */
  async list(): Promise<readonly MeetingSummary[]> {
    const rows = await this.database
      .selectFrom('meetings')
      .selectAll()
      .orderBy('date', 'desc')
      .orderBy('created_at', 'desc')
      .execute()
    return rows.map(read)
  }

  /** Of these streams, the meetings that the list lacks, as after a restore: opening their rooms adds them. */
  async missing(streams: readonly StreamId[]): Promise<readonly StreamId[]> {
    const listed = new Set((await this.list()).map(({ stream }) => stream))
    return streams.filter((stream) => !listed.has(stream))
  }

  /** News may come in any order: an older state never replaces a newer one. */
  private async keep(stream: StreamId, { lifecycle }: MeetingState, seq: number, at: Instant): Promise<void> {
    const { details, phase } = lifecycle
    if (details === null) return
    const shown = { title: details.title, date: details.date, phase, updated_seq: seq }
    await this.database
      .insertInto('meetings')
      .values({ stream, ...shown, created_at: at })
      .onConflict((conflict) => conflict.column('stream').doUpdateSet(shown).where('meetings.updated_seq', '<', seq))
      .execute()
  }
}

function read({ stream, title, date, phase, created_at: createdAt }: Selectable<Database['meetings']>): MeetingSummary {
  return meetingSummary.parse({ stream, title, date, phase, createdAt })
}
