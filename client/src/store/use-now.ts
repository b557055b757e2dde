import { useSyncExternalStore } from 'react'
import type { Instant } from '../../../shared/temporal.ts'
import { useFollowedLedger } from './ledger-context.ts'
import { useFollowedMeeting } from './meeting-context.ts'

/** The server's time, told at the beginning of each of its seconds. */
export function useNow(): Instant {
  const { seconds } = useFollowedMeeting()
  return useSyncExternalStore(seconds.subscribe, seconds.now)
}

/** The server's time to ten seconds, for what need not be drawn every second. */
export function useCoarseNow(): Instant {
  const { coarse } = useFollowedMeeting()
  return useSyncExternalStore(coarse.subscribe, coarse.now)
}

/** The same by the clock of the ledger, which is also looked at outside of any meeting. */
export function useLedgerCoarseNow(): Instant {
  const { coarse } = useFollowedLedger()
  return useSyncExternalStore(coarse.subscribe, coarse.now)
}
