import type { StreamId } from '../ids.ts'
import type { Instant } from '../temporal.ts'
import type { Actor } from './actor.ts'
import type { Decision } from './decision.ts'
import type { Recorded } from './recorded.ts'

/** What a decision may know beside the state: the time, and the hash that chains all events so far. */
export interface Moment {
  readonly at: Instant
  /** SHA-256 (hex) over the chain of the stream's events so far; empty on a client, which never needs it. */
  readonly chain: string
}

/** An event as stored, perhaps long ago, perhaps in an older shape. */
export interface StoredEvent {
  readonly type: string
  readonly version: number
  readonly data: unknown
}

/**
 * One kind of stream: pure rules that decide and evolve, and the edge where stored or sent data is
 * parsed. The room, the log and the client's sync know a stream only through this.
 */
export interface Decider<State, Command, Event> {
  readonly initial: State
  /** Raised whenever `State` changes shape, so that old snapshots are replayed instead of misread. */
  readonly stateVersion: number
  decide(state: State, command: Command, actor: Actor, moment: Moment): Decision<Event>
  evolve(state: State, recorded: Recorded<Event>): State
  /** Parses a command from outside; throws a ZodError naming the field. */
  parseCommand(input: unknown): Command
  /** Parses an event from the wire, where only today's shapes travel; throws a ZodError. */
  parseEvent(input: unknown): Event
  /** Lifts an event of any stored version to today's shape; throws when it is none. */
  upcast(stored: StoredEvent): Event
  /** Today's shape of this event, ready to be stored. */
  toStored(event: Event): StoredEvent
  /** A snapshot's state of this `stateVersion`, as it was given away. */
  reviveState(stored: unknown): State
  /** Commands whose decision needs more than the client's state: shown as "sending", not projected. */
  readonly unprojected: readonly string[]
}

/** Which rules a stream follows is told by its id. */
export function isLedger(stream: StreamId): boolean {
  return stream === 'ledger'
}
