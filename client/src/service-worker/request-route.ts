/**
 * How a request of the page is answered: a page by the server, or by the kept shell when that is out of reach; an
 * asset, whose name is a hash of what it holds, from the cache; everything else never by this worker.
 */
export type RequestRoute = 'page' | 'asset' | 'network'

interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

const FILES_OF_THE_SHELL: readonly string[] = ['/icon.svg', '/manifest.webmanifest']

/** The route of one request, for a worker that serves `origin`. */
export function requestRoute({ method, mode, url }: Asked, origin: string): RequestRoute {
  const { origin: asked, pathname } = new URL(url)
  if (method !== 'GET' || asked !== origin || isLive(pathname)) return 'network'
  if (mode === 'navigate') return 'page'
  return pathname.startsWith('/assets/') || FILES_OF_THE_SHELL.includes(pathname) ? 'asset' : 'network'
}

/** What must never be answered from a cache: the server's own word. */
function isLive(pathname: string): boolean {
  return ['/api/', '/socket.io/', '/health', '/ready', '/metrics'].some((live) => pathname.startsWith(live))
}
