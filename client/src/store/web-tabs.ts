import { newUuid } from '../http/new-id.ts'
import type { Tabs } from '../sync/tabs.ts'

/**
 * A tab lives as long as it holds the lock of its name; the browser itself lets go of it, however the tab ends. Where
 * there are no locks (a page that came without TLS) every other tab counts as gone: two may then send the same
 * command, which the server records once.
 */
export function webTabs(locks: LockManager | undefined): Tabs {
  const own = newUuid()
  const end = new AbortController()
  const ended = new Promise<void>((resolve) => {
    end.signal.addEventListener('abort', () => resolve())
  })
  void locks?.request(lockOf(own), () => ended)
  return {
    own,
    whenGone: (tab, take) => {
      if (locks === undefined) void take()
      else void locks.request(lockOf(tab), { signal: end.signal }, take).catch(ignoreEnd)
    },
    close: () => end.abort(),
  }
}

function lockOf(tab: string): string {
  return `rakor-tab-${tab}`
}

/** This tab went first; whoever comes next takes over from both. */
function ignoreEnd(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
