import { createHash } from 'node:crypto'
import type { LoggedEvent } from './event-log.ts'

/** The chain of a stream without events. */
export const CHAIN_START = ''

/**
 * The chain after one more event: SHA-256, hex, over the chain before it and everything the log keeps of the
 * event. Whoever changes, drops or reorders an old event changes every chain after it.
 */
export function nextChain(before: string, event: Omit<LoggedEvent, 'chain'>): string {
  const { seq, at, by, commandId, type, version, data } = event
  const body = JSON.stringify([seq, at, sorted(by), commandId, type, version, sorted(data)])
  return createHash('sha256').update(before).update('\n').update(body).digest('hex')
}

/** Keys in order, so that a store which reorders them (or a backup that went through one) gives the same hash. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
