import type { Presence } from '../../../shared/protocol/down.ts'
import type { Fault } from '../../../shared/protocol/fault.ts'
import type { Pointer } from '../../../shared/protocol/up.ts'
import type { Actor } from '../../../shared/stream/actor.ts'
import type { Connection } from './connection.ts'
import type { Pending, Refused } from './outbox.ts'

/** Everything there is to show of one stream. Another object whenever something in it is another. */
export interface StreamView<State, Command> {
  readonly connection: Connection
  /** With the person's own commands on top; null until the stream is known. */
  readonly stream: { readonly state: State; readonly me: Actor } | null
  /** Commands that are not in what is confirmed yet. */
  readonly pending: readonly Pending<Command>[]
  readonly refused: readonly Refused<Command>[]
  /** Why the server cannot record just now; null: it can. */
  readonly hindrance: Fault | null
  /** Whether what is kept on this device will be there after a reload. */
  readonly durable: boolean
  readonly presence: Presence
  readonly pointer: Pointer | null
}
