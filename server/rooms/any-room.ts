import type { CommandId, StreamId } from '../../shared/ids.ts'
import type { Answer, RecordedMessage, StateResponse } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'

/** A room without its kind: all that sockets and HTTP need to know of a meeting or of the ledger. */
export interface AnyRoom {
  readonly stream: StreamId
  /** Number of the newest event. */
  readonly seq: number
  /** Parses and executes a command from outside. Never rejects: faults are answers. */
  ask(actor: Actor, commandId: CommandId, input: unknown): Promise<Answer>
  /** Takes in what other nodes recorded. Rejects with StorageUnavailable. */
  refresh(): Promise<void>
  /** The events after `after` if they are at hand, else null. */
  recentAfter(after: number): readonly RecordedMessage[] | null
  /** The events after `after` from the log, or null when there are more than `limit`. */
  readAfter(after: number, limit: number): Promise<readonly RecordedMessage[] | null>
  snapshot(): StateResponse
  close(): Promise<void>
}
