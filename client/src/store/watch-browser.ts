/** What a page tells its clients of streams. */
interface Watched {
  setNetwork(isThere: boolean): void
  wake(): void
  flush(): Promise<void>
  readonly drafts: { readonly isEmpty: boolean }
  view(): { readonly pending: readonly unknown[] }
}

/**
 * Passes on what the browser says: the network went or came back, the page is looked at again or left. Leaving with
 * text that was not sent asks first, though it is kept. The answer stops it.
 */
export function watchBrowser(client: Watched): () => void {
  const stop = new AbortController()
  const { signal } = stop
  window.addEventListener('online', () => client.setNetwork(true), { signal })
  window.addEventListener('offline', () => client.setNetwork(false), { signal })
  window.addEventListener('pagehide', () => void client.flush(), { signal })
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') client.wake()
      else void client.flush()
    },
    { signal },
  )
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (!client.drafts.isEmpty || client.view().pending.length > 0) event.preventDefault()
    },
    { signal },
  )
  if (!navigator.onLine) client.setNetwork(false)
  return () => stop.abort()
}
