import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseLoggedEvent } from '../../server/log/logged-event.ts'
import { MemoryEventLog } from '../../server/log/memory-event-log.ts'
import { SqlEventLog } from '../../server/log/sql-event-log.ts'
import { temporarySqlite } from '../../server/testing/temporary-database.ts'
import { tellStory } from './story.ts'
import { judge } from './verdict.ts'
import type { World } from './world.ts'

// A story is told by its seed alone. One that ever failed stays here, under what it showed, for as long as the story
// is told in this way; what it showed also has a step-by-step test of its own in steps.test.ts.

const STEPS = 300
const ALWAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
/** Seeds that failed once, and what they showed. */
const FAILED = [
  [11_716_267, 'a server that dies in fair weather is started again, as by whoever watches over it'],
  [986_147_375, 'the same, while a person has many commands waiting'],
] as const

/** Others every time: `SIM_FRESH=500` for a night, `SIM_SEED=` and its number for one that failed. */
const FRESH =
  process.env['SIM_SEED'] === undefined
    ? Array.from({ length: Number(process.env['SIM_FRESH'] ?? 12) }, () => randomInt(1_000, 1_000_000_000))
    : [Number(process.env['SIM_SEED'])]

const witnessed = new Map<string, number>()

/** Odd seeds have one server, even ones two; every third keeps its log in SQLite. */
async function live(seed: number): Promise<World> {
  const nodes = seed % 2 === 0 ? 2 : 1
  if (seed % 3 !== 0) return await judged(await tellStory({ seed, log: new MemoryEventLog(), nodes }, STEPS))
  await using database = await temporarySqlite()
  return await judged(await tellStory({ seed, log: new SqlEventLog(database), nodes }, STEPS))
}

async function judged(world: World): Promise<World> {
  await judge(world)
  for (const [what, times] of world.witnessed) witnessed.set(what, (witnessed.get(what) ?? 0) + times)
  for (const event of await world.events()) {
    const noun = parseLoggedEvent(event).type.split('.')[0] ?? ''
    witnessed.set(noun, (witnessed.get(noun) ?? 0) + 1)
  }
  return world
}

describe('whatever goes wrong, everybody ends with the same meeting and nothing is lost', () => {
  it.each(ALWAYS)('seed %i', async (seed) => {
    expect((await live(seed)).appended.length).toBeGreaterThan(0)
  })

  it.each(FAILED)('seed %i: %s', async (seed) => {
    expect((await live(seed)).appended.length).toBeGreaterThan(0)
  })

  it.each(FRESH)('fresh seed %i', async (seed) => {
    expect((await live(seed)).appended.length).toBeGreaterThan(0)
  })
})

const MUST_HAPPEN = [
  'append appended',
  'append repeated',
  'append stale',
  'died after an append',
  'kill',
  'reload',
  'crash of a tab',
  'welcome with events',
  'welcome with too-far',
  'catch-up',
  'refused',
  'acknowledged',
  'meeting',
  'roles',
  'attendance',
  'agenda',
  'stage',
  'figures',
  'obstacle',
  'floor',
  'note',
  'directive',
]

it('in these stories everything went wrong that can, and people spoke of every noun', () => {
  // A harness in which nothing goes wrong would prove nothing. Counted over the stories above.
  expect(MUST_HAPPEN.filter((what) => !witnessed.has(what))).toEqual([])
})
