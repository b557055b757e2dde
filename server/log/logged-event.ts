import * as z from 'zod'
import { commandId, type StreamId } from '../../shared/ids.ts'
import { actor } from '../../shared/stream/actor.ts'
import { instant } from '../../shared/temporal.ts'
import type { LoggedEvent } from './event-log.ts'

const loggedEvent = z.strictObject({
  seq: z.int().positive(),
  at: instant,
  by: actor,
  commandId,
  type: z.string(),
  version: z.int().positive(),
  data: z.unknown(),
  chain: z.string(),
})

/** An event as it comes out of a store. Throws when it does not fit: then the store was changed by another hand. */
export function parseLoggedEvent(stored: unknown): LoggedEvent {
  return loggedEvent.parse(stored)
}

/** A row of the log that is no event any more: another hand has changed it. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent'
  readonly seq: number

  constructor(stream: StreamId, seq: number, cause: unknown) {
    super(`event ${seq} of ${stream} was changed by another hand`, { cause })
    this.seq = seq
  }
}
