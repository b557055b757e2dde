import type { RecordedMessage } from '../../../shared/protocol/down.ts'
import type { Decider } from '../../../shared/stream/decider.ts'
import type { Recorded } from '../../../shared/stream/recorded.ts'

/** What the server has confirmed, as far as this client has heard. */
export interface Replica<State> {
  /** Which log the number is of. */
  readonly log: string
  readonly seq: number
  readonly state: State
}

export type Taken<State, Event> =
  | { readonly kind: 'taken'; readonly replica: Replica<State>; readonly fresh: readonly Recorded<Event>[] }
  /** Something is missing before these events: ask from the replica's own number. */
  | { readonly kind: 'gap' }

/**
 * The replica after these events: those it has are passed over, and nothing is taken across a gap. Throws a ZodError
 * when an event is none that this page knows.
 */
export function take<State, Command, Event>(
  decider: Decider<State, Command, Event>,
  replica: Replica<State>,
  messages: readonly RecordedMessage[],
): Taken<State, Event> {
  const { log } = replica
  let { seq, state } = replica
  const fresh: Recorded<Event>[] = []
  for (const message of messages) {
    if (message.seq <= seq) continue
    if (message.seq !== seq + 1) return { kind: 'gap' }
    const recorded = { ...message, event: decider.parseEvent(message.event) }
    state = decider.evolve(state, recorded)
    seq = message.seq
    fresh.push(recorded)
  }
  return { kind: 'taken', replica: fresh.length === 0 ? replica : { log, seq, state }, fresh }
}
