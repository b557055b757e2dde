import type { StreamId } from '../../shared/ids.ts'
import type { Presence } from '../../shared/protocol/down.ts'
import type { Pointer } from '../../shared/protocol/up.ts'

/** What nodes tell each other. Hints only: a lost one costs time, never an event. */
export type BusMessage =
  | { readonly kind: 'appended'; readonly stream: StreamId; readonly seq: number }
  | { readonly kind: 'presence'; readonly node: string; readonly stream: StreamId; readonly counts: Presence }
  | { readonly kind: 'pointer'; readonly stream: StreamId; readonly pointer: Pointer | null }
  | { readonly kind: 'session-ended'; readonly sessionId: string }

/** How nodes hear of each other. */
export interface Bus extends AsyncDisposable {
  /** Whether there may be other nodes at all. */
  readonly shared: boolean
  /** Tells every other node. Never rejects; a message that cannot be sent is dropped. */
  tell(message: BusMessage): void
  /** Hears what other nodes tell, never what this one told. */
  hear(listener: (message: BusMessage) => void): void
}

/** One node alone: nobody to tell. */
export const noBus: Bus = {
  shared: false,
  tell: () => undefined,
  hear: () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
}

/** Perhaps several nodes, without a way to tell each other: they look into the log from time to time. */
export const silentBus: Bus = { ...noBus, shared: true }
