import { useSyncExternalStore } from 'react'
import type { Instant } from '../../../shared/temporal.ts'
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
