import { groupedBy } from '../../shared/figures/grouped.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { StreamId } from '../../shared/ids.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import { CHAIN_START, nextChain } from '../log/chain.ts'
import type { EventLog, LoggedEvent } from '../log/event-log.ts'

/** A history as the log keeps it, chained. */
export function loggedHistory(history: readonly Recorded<MeetingEvent>[]): readonly LoggedEvent[] {
  let chain = CHAIN_START
  return history.map(({ event, ...facts }) => {
    const logged = { ...facts, ...meetingDecider.toStored(event) }
    chain = nextChain(chain, logged)
    return { ...logged, chain }
  })
}

/** Puts a history into a log, command by command. */
export async function recordHistory(
  log: EventLog,
  stream: StreamId,
  history: readonly Recorded<MeetingEvent>[],
): Promise<void> {
  const byCommand = groupedBy(loggedHistory(history), (event) => event.commandId)
  const commands = [...byCommand].map(([commandId, events]) => {
    const [first] = events
    if (first === undefined) throw new Error('a command without events stands in no history')
    return { commandId, personId: first.by.personId, events }
  })
  const appended = await log.append(stream, 0, commands)
  if (appended.outcome !== 'appended') throw new Error(`the history was not recorded: ${appended.outcome}`)
}
