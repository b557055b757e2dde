import type { CatchUpRequest, Envelope, Hello, Pointer } from '../../../shared/protocol/up.ts'

/** A connection being made or made; it ends once, and is not used again. */
export interface Line {
  /** Sends a command; `answered` is called at most once, never after the line was lost or closed. */
  command(envelope: Envelope, answered: (answer: unknown) => void): void
  catchUp(request: CatchUpRequest, answered: (caughtUp: unknown) => void): void
  /** Asks for the server's clock. */
  clock(answered: (now: unknown) => void): void
  /** Sent if it can be sent at once, else not at all. */
  point(pointer: Pointer): void
  /** Ends the line; its listener hears nothing more. */
  close(): void
}

/** Hears what comes over a line. What the server says is not parsed yet. */
export interface LineListener {
  readonly welcome: (said: unknown) => void
  readonly events: (said: unknown) => void
  readonly presence: (said: unknown) => void
  readonly pointer: (said: unknown) => void
  readonly stopping: (said: unknown) => void
  /** The server does not let this client in; `said` names the fault. */
  readonly refused: (said: unknown) => void
  /** The line could not be made, or has ended. The last that is heard. */
  readonly lost: () => void
}

/** How a client reaches its server. Nothing is called back before `connect` has returned. */
export interface Transport {
  connect(hello: Hello, listener: LineListener): Line
}
