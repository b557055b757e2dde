import { randomUUID } from 'node:crypto'
import { commandId, type CommandId } from '../shared/ids.ts'
import { instant, type Instant } from '../shared/temporal.ts'

/** What the outside world gives: the time, and when to go on. Handed in, so that tests can hold it still. */
export interface Clock {
  now(): Instant
  /** Runs `work` once what arrived together has been taken in; the real one waits for the next turn of the event loop. */
  soon(work: () => void): void
  /** Runs `work` after `ms` milliseconds; the answer cancels it. */
  later(ms: number, work: () => void): () => void
}

export const systemClock: Clock = {
  now: () => instant.parse(Date.now()),
  soon: (work) => void setImmediate(work),
  later: (ms, work) => {
    const timer = setTimeout(work, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** A new id for a command that the server itself gives. */
export function newCommandId(): CommandId {
  return commandId.parse(randomUUID())
}
