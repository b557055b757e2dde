import type { StreamId } from '../../shared/ids.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { TimelineResponse } from '../../shared/protocol/http-minutes.ts'
import type { EventLog } from '../log/event-log.ts'

/** Events in one answer. */
const PAGE = 2_000

/** The events of a meeting, for those who look at where something came from. */
export class Timeline {
  private readonly log: Pick<EventLog, 'readAfter'>

  constructor(log: Pick<EventLog, 'readAfter'>) {
    this.log = log
  }

  /** What was recorded after this number, in today's shape. Rejects with StorageUnavailable. */
  async after(stream: StreamId, after: number): Promise<TimelineResponse> {
    const events = await this.log.readAfter(stream, after, PAGE)
    return {
      events: events.map(({ seq, at, by, commandId, ...stored }) => ({
        seq,
        at,
        by,
        commandId,
        event: meetingDecider.upcast(stored),
      })),
      isEnd: events.length < PAGE,
    }
  }
}
