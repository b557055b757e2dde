import * as z from 'zod'
import { instant } from '../../shared/temporal.ts'
import type { Snapshot } from './event-log.ts'

const snapshot = z.strictObject({
  seq: z.int().positive(),
  at: instant,
  chain: z.string(),
  stateVersion: z.int(),
  state: z.unknown(),
})

/** A snapshot as it comes out of a store, or null when it is none (any more): then the events tell the state. */
export function parseSnapshot(stored: unknown): Snapshot | null {
  return snapshot.safeParse(stored).data ?? null
}
