const FIRST_MS = 500
const LONGEST_MS = 15_000

/**
 * How long to wait before attempt `attempt` (1, 2, 3 …), in milliseconds: twice as long each time, up to 15 seconds.
 * Half of it is chance, so that a hall full of screens does not return in one instant.
 */
export function backoffMs(attempt: number, chance: number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 10))
  return Math.round(most / 2 + (most / 2) * chance)
}
