import { askEarly } from './http/early.ts'

// Runs before the app has come, in the room of a meeting and on its screen: who visits for the first time will need the
// meeting's state, and on a slow network the question must not wait for a hundred kilobytes of script. Whoever has been
// here before has the worker of this origin, and the meeting as it was then.

const [, slot, stream] = /^\/s\/([a-z0-9]+)\/rapat\/([^/]+)(?:\/layar)?$/.exec(location.pathname) ?? []
const wasHere = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
if (slot !== undefined && stream !== undefined && !wasHere) void askForRoom(slot, stream)

async function askForRoom(slot: string, stream: string): Promise<void> {
  void askEarly(slot, `/api/streams/${stream}/state`).catch(() => undefined)
  try {
    const session: unknown = await (await askEarly(slot, '/api/session')).json()
    for (const link of document.querySelectorAll('link[data-for]')) {
      if (link instanceof HTMLLinkElement && link.dataset['for'] === kindIn(session)) loadNow(link)
    }
  } catch {
    // Out of reach just now: the app asks again, and says what is the matter.
  }
}

/** What kind of session a `SessionResponse` tells of; only a hint of what will be wanted, so not checked further. */
function kindIn(session: unknown): unknown {
  const me = part(session, 'me')
  return part(me, 'kind')
}

function part(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined
}

/** The build names what only some kinds of session need by links that say nothing yet. */
function loadNow(link: HTMLLinkElement): void {
  link.rel = link.href.endsWith('.css') ? 'stylesheet' : 'modulepreload'
}
