import type { StreamId } from '../../shared/ids.ts'
import type { Decider } from '../../shared/stream/decider.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import { instant, type Instant } from '../../shared/temporal.ts'
import { CHAIN_START } from '../log/chain.ts'
import type { EventLog, LoggedEvent } from '../log/event-log.ts'

/** Where a stream stands: everything that the next decision builds on. */
export interface Position<State> {
  readonly seq: number
  /** Of the newest event; no later event is earlier. */
  readonly at: Instant
  readonly chain: string
  readonly state: State
}

const PAGE = 1_000

/** The present position from the newest snapshot and the events after it; `snapshotSeq` says how old that was. */
export async function loadPosition<State, Command, Event>(
  log: EventLog,
  stream: StreamId,
  decider: Decider<State, Command, Event>,
): Promise<{ position: Position<State>; snapshotSeq: number; recorded: readonly Recorded<Event>[] }> {
  const snapshot = await log.latestSnapshot(stream, decider.stateVersion)
  const start: Position<State> =
    snapshot === null
      ? { seq: 0, at: instant.parse(0), chain: CHAIN_START, state: decider.initial }
      : { ...snapshot, state: decider.reviveState(snapshot.state) }
  return { ...(await readOn(log, stream, decider, start)), snapshotSeq: start.seq }
}

/** The position after everything the log holds beyond `from`, and those events. */
export async function readOn<State, Command, Event>(
  log: EventLog,
  stream: StreamId,
  decider: Decider<State, Command, Event>,
  from: Position<State>,
): Promise<{ position: Position<State>; recorded: readonly Recorded<Event>[] }> {
  const recorded: Recorded<Event>[] = []
  let position = from
  for (;;) {
    const page = await log.readAfter(stream, position.seq, PAGE)
    for (const logged of page) {
      const event = toRecorded(decider, logged)
      recorded.push(event)
      position = {
        seq: logged.seq,
        at: logged.at,
        chain: logged.chain,
        state: decider.evolve(position.state, event),
      }
    }
    if (page.length < PAGE) return { position, recorded }
  }
}

/** An event of the log in today's shape. */
export function toRecorded<State, Command, Event>(
  decider: Decider<State, Command, Event>,
  logged: LoggedEvent,
): Recorded<Event> {
  const { seq, at, by, commandId } = logged
  return { seq, at, by, commandId, event: decider.upcast(logged) }
}
