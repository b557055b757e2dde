import { chromium, devices, type Browser, type Page } from '@playwright/test'
import { agencyId } from '../../shared/ids.ts'
import { launchOptions } from '../fixtures/launch-options.ts'
import { RakorServer } from '../fixtures/rakor-server.ts'
import { ByteDoor } from './byte-door.ts'
import { Cast } from './cast.ts'
import type { Finding, Measuring } from './finding.ts'
import { median } from './statistics.ts'
import { Visit, type Visitor } from './visit.ts'

const KB = 1_000
const GOAL_KB = 250
const GOAL_MS = 5_000
/** Slow 3G as the design names it: 400 kbit/s each way, 400 ms before each answer. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }
/** As long as one waits for a page on a bad day, in milliseconds. */
const PATIENCE_MS = 60_000

interface Role extends Visitor {
  readonly name: string
  /** Resolves when what this person came for is drawn from the meeting's state. */
  readonly canBegin: (page: Page) => Promise<void>
}

const roles: readonly Role[] = [
  {
    name: 'chair',
    part: { kind: 'leader' },
    device: devices['Desktop Chrome'] ?? {},
    canBegin: async (page) => {
      await page.getByText('RSUD').first().waitFor({ timeout: PATIENCE_MS })
      await page.getByLabel('Arahan dalam satu kalimat').waitFor({ timeout: PATIENCE_MS })
    },
  },
  {
    name: 'agency, phone',
    part: { kind: 'agency', agencyId: agencyId.parse('disdikbud') },
    device: devices['Pixel 7'] ?? {},
    canBegin: (page) => page.getByRole('button', { name: 'Angkat tangan' }).first().waitFor({ timeout: PATIENCE_MS }),
  },
  {
    name: 'Layar',
    part: { kind: 'screen' },
    device: devices['Desktop Chrome'] ?? {},
    canBegin: (page) => page.getByRole('heading', { level: 1 }).waitFor({ timeout: PATIENCE_MS }),
  },
]

/**
 * The first visit of the room, by a browser that keeps nothing yet, in a meeting of 48 agencies under way: every byte
 * that goes to it until nothing more comes, and how long until it can be used on a slow network.
 */
export async function measureFirstLoad({ rounds, say }: Measuring): Promise<readonly Finding[]> {
  await using server = await RakorServer.start({ TRUST_PROXY: '1', LOG_LEVEL: 'warn' })
  using cast = new Cast(server.url)
  await cast.play('first-load')
  await using browser = await chromium.launch(launchOptions())
  const findings: Finding[] = []
  for (const role of roles) {
    const bytes = await transferred(browser, server.url, role, 'block')
    const withShell = await transferred(browser, server.url, role, 'allow')
    const tookMs: number[] = []
    for (let round = 0; round < rounds; round += 1) tookMs.push(await usableAfter(browser, server.url, role))
    say(`first load, ${role.name}: ${(bytes / KB).toFixed(1)} kB, usable after ${tookMs.map(Math.round).join(' ')} ms`)
    findings.push(
      {
        what: `first load of the room, ${role.name}`,
        value: bytes / KB,
        goal: GOAL_KB,
        unit: 'kB',
        details: [`${((withShell - bytes) / KB).toFixed(1)} kB more afterwards, for later without a network`],
      },
      {
        what: `usable on slow 3G, ${role.name}`,
        value: median(tookMs),
        goal: GOAL_MS,
        unit: 'ms',
        details: [`at worst ${Math.max(...tookMs).toFixed(0)} ms`],
      },
    )
  }
  return findings
}

async function transferred(browser: Browser, url: string, role: Role, serviceWorkers: 'block' | 'allow') {
  await using door = await ByteDoor.to(url)
  await using visit = await Visit.prepared(browser, door.url, { ...role, device: { ...role.device, serviceWorkers } })
  const before = door.bytesToClients
  await visit.opens()
  await role.canBegin(visit.page)
  await door.quiet()
  if (serviceWorkers === 'allow') {
    await visit.page.evaluate('navigator.serviceWorker.ready.then(() => null)')
    await door.quiet()
  }
  return door.bytesToClients - before
}

async function usableAfter(browser: Browser, url: string, role: Role): Promise<number> {
  await using visit = await Visit.prepared(browser, url, role)
  await visit.debugging.send('Network.enable')
  await visit.debugging.send('Network.emulateNetworkConditions', SLOW_3G)
  const began = performance.now()
  await visit.opens()
  await role.canBegin(visit.page)
  return performance.now() - began
}
