import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { answer, catchUp } from '../../shared/protocol/down.ts'
import { meetingCommand } from '../../shared/meeting/commands.ts'
import { openServer, type TestServer } from '../testing/open-server.ts'

const SEED = 20_261_124
const MESSAGES = 10_000
const TOGETHER = 250

const types = meetingCommand.def.options.map((option) => z.parse(z.string(), option.shape.type.def.values[0]))

const strange = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('__proto__', 'constructor', '\u0000', '\ud800', '💥', '../../etc/passwd', "'; drop table events; --"),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, -1, 0.1, 1e308, null, true),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
)
const anyFields = fc.dictionary(
  fc.constantFrom('handId', 'itemId', 'noteId', 'text', 'agencyId', 'role', 'seats', 'rows', 'details', 'reason', 'x'),
  strange,
  { maxKeys: 6 },
)
/** Commands that look more or less as they should. */
const command = fc.oneof(
  strange,
  fc.tuple(fc.constantFrom(...types), anyFields).map(([type, fields]) => ({ ...fields, type })),
  fc.tuple(strange, anyFields).map(([type, fields]) => ({ ...fields, type })),
)
const commandId = fc.oneof(fc.uuid(), fc.uuid(), strange)
const message = fc.oneof(
  fc.record({ name: fc.constant('command'), said: fc.record({ commandId, command }) }),
  fc.record({ name: fc.constant('command'), said: strange }),
  fc.record({ name: fc.constant('catch-up'), said: fc.oneof(strange, fc.record({ after: strange })) }),
  fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }), said: strange }),
)

const known = z.union([answer, catchUp])
const faultIn = z.object({ fault: z.object({ fault: z.string() }) })

/** Connections enough that none is slowed down by the limit of its session. */
async function manyIn(server: TestServer) {
  return await Promise.all(Array.from({ length: TOGETHER }, (_, n) => server.enter(n % 2 === 0 ? 'leader' : 'dinkes')))
}

/** How often each fault was counted. */
async function faultsCounted(server: TestServer): Promise<Record<string, number>> {
  const lines = (await server.counted()).matchAll(/^rakor_faults_total\{fault="([a-z-]+)"\} (\d+)$/gm)
  return Object.fromEntries([...lines].map(([, fault = '', count]) => [fault, Number(count)]))
}

it(`[BI1] [BI3] each of ${MESSAGES} generated messages is answered by name, counted, and changes nothing it may not`, async () => {
  await using server = await openServer()
  const before = await server.recorded()
  const guests = await manyIn(server)
  const messages = fc.sample(message, { seed: SEED, numRuns: MESSAGES })
  const faults: Record<string, number> = {}
  let recorded = 0
  for (let from = 0; from < messages.length; from += TOGETHER) {
    const answers = messages
      .slice(from, from + TOGETHER)
      .map(async ({ name, said }, place) => known.parse(await guests[place]?.say(name, said)))
    for (const told of await Promise.all(answers)) {
      const fault = faultIn.safeParse(told)
      if (fault.success) faults[fault.data.fault.fault] = (faults[fault.data.fault.fault] ?? 0) + 1
      if ('result' in told && told.result === 'recorded') recorded += 1
    }
  }
  expect(await faultsCounted(server)).toEqual(faults)
  expect(faults['malformed']).toBeGreaterThan(MESSAGES / 10)
  expect(faults['unknown-command']).toBeGreaterThan(MESSAGES / 10)
  expect(Object.keys(faults).toSorted()).toEqual(['malformed', 'unknown-command'])
  // What fitted by chance was decided by the rules; every other message left nothing.
  const after = await server.recorded()
  expect(after.slice(0, before.length)).toEqual(before)
  expect(new Set(after.slice(before.length).map((event) => event.commandId)).size).toBeLessThanOrEqual(recorded)
  expect(guests.filter(({ lost }) => lost !== null)).toEqual([])
  const secretary = await server.enter('secretariat')
  expect(await secretary.command({ type: 'meeting.open' })).toMatchObject({ result: 'recorded' })
})
