import type { Actor } from '../../shared/stream/actor.ts'
import type { CommandId, PersonId, StreamId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/temporal.ts'

/** One event as the log keeps it. */
export interface LoggedEvent {
  readonly seq: number
  readonly at: Instant
  readonly by: Actor
  readonly commandId: CommandId
  readonly type: string
  readonly version: number
  /** The event without its type, as plain JSON. */
  readonly data: unknown
  /** SHA-256, hex, over the chain before and this event; see chain.ts. */
  readonly chain: string
}

/** One accepted command with what it recorded; no events when the wish was already fact. */
export interface AcceptedCommand {
  readonly commandId: CommandId
  readonly personId: PersonId
  readonly events: readonly LoggedEvent[]
}

/** Where a command that is in the log ended: the first answer, for its repeats. */
export interface CommandRecord {
  readonly commandId: CommandId
  readonly personId: PersonId
  /** Number of the stream's last event when the command was recorded. */
  readonly seq: number
}

export type Appended =
  | { readonly outcome: 'appended' }
  /** Another writer was first; `seq` is where the stream stands now. Nothing was written. */
  | { readonly outcome: 'stale'; readonly seq: number }
  /** At least one of the commands is in the log already. Nothing was written. */
  | { readonly outcome: 'repeated'; readonly repeated: readonly CommandRecord[] }

export interface Snapshot {
  readonly seq: number
  readonly at: Instant
  readonly chain: string
  readonly stateVersion: number
  readonly state: unknown
}

/**
 * Numbered, durable lists of events. What `append` has answered survives the end of the process and of the
 * machine. Every method rejects with `StorageUnavailable` when the store cannot be reached or written;
 * nothing is half-written then, though an append may have been recorded whole.
 */
export interface EventLog extends AsyncDisposable {
  /**
   * Records commands with their events in one transaction, if the stream's last number is `expectedSeq`
   * and none of the command ids is in the stream yet. Events are numbered on from `expectedSeq`, without gaps.
   */
  append(stream: StreamId, expectedSeq: number, commands: readonly AcceptedCommand[]): Promise<Appended>
  /** At most `limit` events with numbers above `after`, in order. */
  readAfter(stream: StreamId, after: number, limit: number): Promise<readonly LoggedEvent[]>
  /** The record of a command, or null when the stream does not know its id. */
  findCommand(stream: StreamId, commandId: CommandId): Promise<CommandRecord | null>
  /** All streams with at least one event, in order of their names. */
  streams(): Promise<readonly StreamId[]>
  /** Keeps a snapshot; older ones of the stream may be dropped. A snapshot is a cache, never the truth. */
  saveSnapshot(stream: StreamId, snapshot: Snapshot): Promise<void>
  /** The newest snapshot of this state version, or null. */
  latestSnapshot(stream: StreamId, stateVersion: number): Promise<Snapshot | null>
}

/** The store cannot be reached or written just now; trying again later may succeed. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}
