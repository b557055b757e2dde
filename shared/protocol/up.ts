import * as z from 'zod/mini'
import { agencyId, commandId, streamId } from '../ids.ts'
import type { Answer, CatchUp } from './down.ts'

/** What a client shows at the door, in the handshake: one socket follows one stream. */
export const hello = z.strictObject({
  protocol: z.int(),
  stream: streamId,
  /** The number of the last event this client has; null: nothing yet. */
  after: z.nullable(z.int().check(z.nonnegative())),
  /** Which of this browser's sessions speaks: names a cookie, is no secret. */
  slot: z.string().check(z.regex(/^[a-z0-9]{1,16}$/)),
})
export type Hello = z.output<typeof hello>

/** A command on its way. The command itself is parsed by the rules of its stream. */
export const envelope = z.strictObject({
  commandId,
  command: z.looseObject({ type: z.string().check(z.maxLength(64)) }),
})
export type Envelope = z.output<typeof envelope>

export const catchUpRequest = z.strictObject({ after: z.int().check(z.nonnegative()) })
export type CatchUpRequest = z.output<typeof catchUpRequest>

/** The row of a slide that the presenter points at; volatile, never in the log. Null row: points at nothing. */
export const pointer = z.strictObject({
  agencyId,
  row: z.nullable(z.string().check(z.maxLength(80))),
})
export type Pointer = z.output<typeof pointer>

/** Longest message a client may send, in bytes. */
export const MAX_MESSAGE_BYTES = 512 * 1024

/** Client to server. Every call is answered, except the volatile pointer. */
export interface ClientToServer {
  command: (envelope: Envelope, answer: (answer: Answer) => void) => void
  'catch-up': (request: CatchUpRequest, answer: (caughtUp: CatchUp) => void) => void
  /** Asks the server's clock; the answer is an instant. */
  clock: (answer: (now: number) => void) => void
  pointer: (pointer: Pointer) => void
}
