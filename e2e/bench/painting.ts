import type { Page } from '@playwright/test'
import * as z from 'zod'

// Runs in the page before the app does. Notes when events come over the socket, and when the frame is out in which the
// table changed after them: the frame is drawn after its callbacks, and a message posted in one comes after that.
const WATCH = `
  let cameAt = null
  let isFrameWanted = false
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    isFrameWanted = false
    if (cameAt !== null) globalThis.painted(performance.now() - cameAt)
    cameAt = null
  }
  globalThis.WebSocket = class extends WebSocket {
    constructor(...asked) {
      super(...asked)
      this.addEventListener('message', ({ data }) => {
        if (typeof data === 'string' && data.startsWith('42["events"')) cameAt ??= performance.now()
      })
    }
  }
  new MutationObserver((changes) => {
    if (cameAt === null || isFrameWanted) return
    if (!changes.some(({ target }) => (target.parentElement ?? target).closest('tbody') !== null)) return
    isFrameWanted = true
    requestAnimationFrame(() => port2.postMessage(null))
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
`

/** Tells when a table on this page has been painted after an event came. */
export class Painting {
  private heard: (tookMs: number) => void = () => undefined

  /** Before the page opens its address. */
  static async watch(page: Page): Promise<Painting> {
    const painting = new Painting()
    await page.exposeFunction('painted', (tookMs: unknown) => painting.heard(z.number().parse(tookMs)))
    await page.addInitScript({ content: WATCH })
    return painting
  }

  /** Resolves with how long the next event takes from the socket to the painted table, in milliseconds. */
  next(): Promise<number> {
    return new Promise((resolve) => {
      this.heard = resolve
    })
  }
}
