import type { StreamId } from '../../shared/ids.ts'
import type { EventLog, LoggedEvent } from '../log/event-log.ts'

const PAGE = 500

/** All events of a stream up to this number, or all there are (null). Rejects with StorageUnavailable. */
export async function allEvents(
  log: Pick<EventLog, 'readAfter'>,
  stream: StreamId,
  upTo: number | null,
): Promise<readonly LoggedEvent[]> {
  const events: LoggedEvent[] = []
  for (;;) {
    const page = await log.readAfter(stream, events.length, PAGE)
    events.push(...page)
    if (page.length < PAGE || (upTo !== null && events.length >= upTo)) break
  }
  return upTo === null ? events : events.slice(0, upTo)
}
