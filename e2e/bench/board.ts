import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, devices, type CDPSession } from '@playwright/test'
import type { Figure } from '../../shared/figures/figure.ts'
import { launchOptions } from '../fixtures/launch-options.ts'
import { RakorServer } from '../fixtures/rakor-server.ts'
import type { Finding, Measuring } from './finding.ts'
import { layHundredAgencies } from './hundred-agencies.ts'
import { Painting } from './painting.ts'
import { Speaker } from './speaker.ts'
import { median, quantile } from './statistics.ts'
import { Visit } from './visit.ts'

const EVENTS = 60
/** Events for nothing, in which the browser compiles what they need. */
const WARM_UP = 20
const SLOWED = 6

interface Drawn {
  /** Time in scripts of one event, from its socket until nothing is left to do. */
  readonly scriptMs: number[]
  /** Time in styles and layout of one event. */
  readonly layoutMs: number[]
  /** From the socket to the painted frame: also styles, layout, and waiting for the next frame. */
  readonly paintedMs: number[]
}

/**
 * A figure changes while somebody looks at the board of a hundred agencies: how long the browser works on that, and how
 * long until it is painted; then the same in a browser six times slower.
 */
export async function measureBoard({ say }: Measuring): Promise<readonly Finding[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rakor-bench-'))
  const agencies = await layHundredAgencies({ dataDir, databaseUrl: null })
  await using server = await RakorServer.startOn(dataDir, { LOG_LEVEL: 'warn' })
  await using browser = await chromium.launch(launchOptions())
  const device = { ...devices['Desktop Chrome'], serviceWorkers: 'block' } as const
  await using visit = await Visit.prepared(browser, server.url, { part: { kind: 'leader' }, device })
  const painting = await Painting.watch(visit.page)
  await visit.opens('?lihat=papan')
  await visit.page.getByRole('row').nth(agencies.length).waitFor()
  await visit.debugging.send('Performance.enable')
  using secretary = await Speaker.enters(server.url, { kind: 'secretariat' })
  let given = 0
  const draw = async (events: number): Promise<Drawn> => {
    const drawn: Drawn = { scriptMs: [], layoutMs: [], paintedMs: [] }
    for (let event = 0; event < events; event += 1) {
      given += 1
      const agency = agencies[(given * 37) % agencies.length]
      const [reported] = agency?.figures ?? []
      if (agency === undefined || reported === undefined) continue
      const { source, ...figure } = reported
      const before = await timesOf(visit.debugging)
      const painted = painting.next()
      const told = { agencyId: agency.agencyId, source, figure: moved(figure, given) }
      const { result } = await secretary.give({ type: 'figures.report', ...told })
      if (result !== 'recorded') throw new Error(`a figure was not recorded: ${result}`)
      drawn.paintedMs.push(await painted)
      const now = await timesOf(visit.debugging)
      drawn.scriptMs.push(now.scriptMs - before.scriptMs)
      drawn.layoutMs.push(now.layoutMs - before.layoutMs)
    }
    return drawn
  }
  await draw(WARM_UP)
  const full = await draw(EVENTS)
  await visit.debugging.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await draw(WARM_UP)
  const slowed = await draw(EVENTS)
  const inWords = (ms: readonly number[]): string =>
    `median ${median(ms).toFixed(1)} ms, 95 of 100 within ${quantile(ms, 0.95).toFixed(1)} ms`
  say(`board: scripts ${inWords(full.scriptMs)}; painted ${inWords(full.paintedMs)}`)
  say(`board, slowed: scripts ${inWords(slowed.scriptMs)}; painted ${inWords(slowed.paintedMs)}`)
  return [
    {
      what: 'board of 100 agencies: scripts of one event',
      value: median(full.scriptMs),
      goal: 16,
      unit: 'ms',
      details: [
        `${full.scriptMs.length} figures: ${inWords(full.scriptMs)}`,
        `styles and layout: ${inWords(full.layoutMs)}`,
        `event to painted, waiting for its frame: ${inWords(full.paintedMs)}`,
      ],
    },
    {
      what: `the same, CPU ${SLOWED} times slower`,
      value: median(slowed.scriptMs),
      goal: 50,
      unit: 'ms',
      details: [
        `${slowed.scriptMs.length} figures: ${inWords(slowed.scriptMs)}`,
        `styles and layout: ${inWords(slowed.layoutMs)}`,
        `event to painted, waiting for its frame: ${inWords(slowed.paintedMs)}`,
      ],
    },
  ]
}

/** The figure with another progress, so that every event is news. */
function moved(figure: Figure, by: number): Figure {
  return { ...figure, physicalActual: Math.min(100, (figure.physicalActual ?? 0) / 2 + (by % 97) / 2) }
}

/** Milliseconds that this page has spent on scripts, and on styles and layout, so far. */
async function timesOf(debugging: CDPSession): Promise<{ readonly scriptMs: number; readonly layoutMs: number }> {
  const { metrics } = await debugging.send('Performance.getMetrics')
  const secondsOf = new Map(metrics.map(({ name, value }) => [name, value]))
  const ms = (name: string): number => (secondsOf.get(name) ?? Number.NaN) * 1_000
  return { scriptMs: ms('ScriptDuration'), layoutMs: ms('RecalcStyleDuration') + ms('LayoutDuration') }
}
