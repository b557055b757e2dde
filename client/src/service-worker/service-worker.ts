import { requestRoute } from './request-route.ts'

declare const self: ServiceWorkerGlobalScope
/** Every file of this build, filled in when it is built. */
declare const SHELL_FILES: readonly string[]
/** Changes whenever a file of the build does. */
declare const SHELL_VERSION: string

const PREFIX = 'rakor-shell-'
const CACHE = PREFIX + SHELL_VERSION
const PAGE = '/'
/** A server that has not answered for so long counts as out of reach, in milliseconds. */
const PATIENCE_MS = 4_000

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldShells().then(() => self.clients.claim()))
})

// A page that has just been loaded says so; until one is, pages of the build before keep their own worker.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  switch (requestRoute(event.request, self.location.origin)) {
    case 'page':
      return event.respondWith(page(event.request))
    case 'asset':
      return event.respondWith(asset(event.request))
    case 'network':
      return
  }
})

async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE)
  // A name in assets is a hash of what it holds: what the page has loaded already is not loaded again.
  const asked = SHELL_FILES.map(
    (file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' }),
  )
  await cache.addAll([new Request(PAGE, { cache: 'reload' }), ...asked])
}

/** The shell before this one stays for pages still open with it; older ones go. */
async function forgetOldShells(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (error) {
    const kept = await caches.match(PAGE, { cacheName: CACHE })
    if (kept === undefined) throw error
    return kept
  }
}

async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept !== undefined) return kept
  const fetched = await fetch(request)
  if (fetched.ok) await (await caches.open(CACHE)).put(request, fetched.clone())
  return fetched
}
