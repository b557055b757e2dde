import { MINUTE_MS } from '../../../../shared/temporal.ts'

/** Where a running clock stands: time enough, soon over, or over. */
export type ClockStage = 'running' | 'ending' | 'over'

/** The last fifth of a turn is its warning, but at least half a minute and at most two. */
const WARNING_SHARE = 0.2
const LEAST_WARNING_MS = MINUTE_MS / 2
const GREATEST_WARNING_MS = 2 * MINUTE_MS

/** The stage of a clock with so many milliseconds left of those allotted. */
export function clockStage(leftMs: number, allottedMs: number): ClockStage {
  if (leftMs < 0) return 'over'
  const warning = Math.min(GREATEST_WARNING_MS, Math.max(LEAST_WARNING_MS, allottedMs * WARNING_SHARE))
  return leftMs <= warning ? 'ending' : 'running'
}
