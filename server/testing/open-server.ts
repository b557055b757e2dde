import { pino } from 'pino'
import { openApp, type App } from '../app.ts'
import { readConfig, type Config } from '../config.ts'
import { DEMONSTRATION } from '../demonstration/demonstration-meeting.ts'
import type { LoggedEvent } from '../log/event-log.ts'
import { SqlEventLog } from '../log/sql-event-log.ts'
import { systemClock, type Clock } from '../system.ts'
import { Browser } from './browser.ts'
import { demonstrationIn } from './entries.ts'
import { Guest } from './guest.ts'
import { temporaryFolder } from './temporary-database.ts'

/** A whole server with the demonstration meeting, on a port of its own. */
export interface TestServer extends App {
  readonly url: string
  /** Where its SQLite file lies. */
  readonly dataDir: string
  /** Every line of the log, at the finest level. */
  readonly logged: readonly string[]
  browser(): Browser
  /** Stops it gracefully, with everybody still connected. */
  stop(): Promise<void>
  /** Lets somebody into the demonstration and connects them from event `after` on: `leader`, or an agency's id. */
  enter(part: string, after?: number): Promise<Guest>
  /** Connects whoever is in a browser's slot already. */
  follow(browser: Browser, slot: string, after?: number): Promise<Guest>
  /** What the page of counters says. */
  counted(): Promise<string>
  /** All events of the demonstration as the log holds them. */
  recorded(): Promise<readonly LoggedEvent[]>
}

const kinds = ['leader', 'secretariat', 'viewer', 'screen']

/** Opens one, by default in an empty folder that goes with it. */
export async function openServer(settings: Partial<Config> = {}, clock: Clock = systemClock): Promise<TestServer> {
  const folder = settings.dataDir === undefined ? await temporaryFolder() : null
  const logged: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
  const config = { ...readConfig({ PORT: '0', DATA_DIR: folder?.path }), ...settings }
  const app = await openApp(config, { clock, logger, clientFiles: new Map() })
  const url = `http://127.0.0.1:${app.port}`
  const guests: Guest[] = []
  const server: TestServer = {
    ...app,
    url,
    dataDir: config.dataDir,
    logged,
    browser: () => new Browser(url),
    stop: async () => await app[Symbol.asyncDispose](),
    enter: async (part, after) => {
      const browser = new Browser(url)
      const [kind, agencyId] = kinds.includes(part) ? [part] : ['agency', part]
      const page = await demonstrationIn(browser, kind, agencyId)
      if (page.status !== 200) throw new Error(`nobody came in: ${page.text}`)
      return await server.follow(browser, agencyId ?? kind ?? '', after)
    },
    follow: async (browser, slot, after) => {
      const guest = new Guest(url, browser, { slot, stream: DEMONSTRATION, after: after ?? null })
      guests.push(guest)
      await guest.welcomed()
      return guest
    },
    counted: async () => (await new Browser(url).get('/metrics')).text,
    recorded: () => new SqlEventLog(app.database).readAfter(DEMONSTRATION, 0, 100_000),
    [Symbol.asyncDispose]: async () => {
      for (const guest of guests) guest.leave()
      await app[Symbol.asyncDispose]()
      await folder?.[Symbol.asyncDispose]()
    },
  }
  return server
}
