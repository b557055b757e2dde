import type { CommandId, StreamId } from '../../shared/ids.ts'
import type { Answer, StateResponse } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'

/** The rooms as HTTP needs them. */
export interface HttpRooms {
  /** The newest state of a stream, or null when it has no events. Rejects with StorageUnavailable. */
  current(stream: StreamId): Promise<StateResponse | null>
  /** Asks a stream on behalf of somebody who has no socket. Rejects with StorageUnavailable. */
  execute(stream: StreamId, actor: Actor, commandId: CommandId, command: unknown): Promise<Answer>
}
