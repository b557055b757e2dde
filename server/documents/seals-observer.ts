import type { StreamId } from '../../shared/ids.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import type { EventLog } from '../log/event-log.ts'
import type { MeetingObserver } from '../rooms/rooms.ts'
import { checkCodeOf } from './check-code.ts'
import { allEvents } from './read-events.ts'
import type { SealedStore } from './sealed-store.ts'

/** Keeps a list of sealed versions by their codes, so that a code can be looked up without opening every meeting. */
export class SealsObserver implements MeetingObserver {
  private readonly log: Pick<EventLog, 'readAfter'>
  private readonly store: SealedStore

  constructor(log: Pick<EventLog, 'readAfter'>, store: SealedStore) {
    this.log = log
    this.store = store
  }

  async opened(stream: StreamId, meeting: MeetingState): Promise<void> {
    await this.keep(stream, meeting)
  }

  async happened(stream: StreamId, meeting: MeetingState, events: readonly Recorded<MeetingEvent>[]): Promise<void> {
    if (events.some(({ event }) => isSealing(event.type))) await this.keep(stream, meeting)
  }

  /** Reads the whole log of a sealed meeting only when a version of it is not known yet. */
  private async keep(stream: StreamId, { lifecycle, minutes }: MeetingState): Promise<void> {
    const { details, seal, amendments } = lifecycle
    if (details === null || seal === null) return
    const known = await this.store.versions(stream)
    if (known.length > amendments.length) return
    const { title, regency, date } = details
    const sealing = (await allEvents(this.log, stream, null)).filter((event) => isSealing(event.type))
    for (const [place, { seq, at, chain }] of sealing.entries())
      await this.store.addVersion({
        code: checkCodeOf(chain),
        stream,
        version: place + 1,
        seq,
        chain,
        number: minutes.number,
        title,
        regency,
        date,
        sealedAt: at,
      })
  }
}

/** Whether such an event makes a version that never changes. */
export function isSealing(type: string): boolean {
  return type === 'meeting.sealed' || type === 'meeting.amended'
}
