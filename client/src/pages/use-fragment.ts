import { useSyncExternalStore } from 'react'

/** What stands behind the `#`: secrets travel there, since it reaches neither servers nor their logs. */
export function useFragment(): string {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed)
      return () => removeEventListener('hashchange', changed)
    },
    () => location.hash.slice(1),
  )
}
