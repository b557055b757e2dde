import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from '@playwright/test'
import type { DemonstrationPart } from '../../shared/protocol/http.ts'
import { DEMONSTRATION, enterDemonstration, SLOT } from '../fixtures/demonstration-guest.ts'

/** Whose room is visited, and on what. */
export interface Visitor {
  readonly part: DemonstrationPart
  readonly device: BrowserContextOptions
}

/** Somebody's first visit to a server: a browser that keeps nothing yet but the session's cookie. */
export class Visit implements AsyncDisposable {
  readonly page: Page
  readonly debugging: CDPSession
  private readonly context: BrowserContext
  private readonly room: string

  private constructor(context: BrowserContext, page: Page, debugging: CDPSession, room: string) {
    this.context = context
    this.page = page
    this.debugging = debugging
    this.room = room
  }

  static async prepared(browser: Browser, url: string, { part, device }: Visitor): Promise<Visit> {
    const cookie = await enterDemonstration(url, part)
    const equals = cookie.indexOf('=')
    const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', ...device })
    await context.addCookies([{ name: cookie.slice(0, equals), value: cookie.slice(equals + 1), url }])
    const page = await context.newPage()
    const screen = part.kind === 'screen' ? '/layar' : ''
    const room = `${url}/s/${SLOT}/rapat/${DEMONSTRATION}${screen}`
    return new Visit(context, page, await context.newCDPSession(page), room)
  }

  /** Opens the room, and resolves as soon as the page has begun. */
  async opens(search = ''): Promise<void> {
    await this.page.goto(`${this.room}${search}`, { waitUntil: 'commit' })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close()
  }
}
