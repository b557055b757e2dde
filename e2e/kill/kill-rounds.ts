import { setTimeout as wait } from 'node:timers/promises'
import { DEMONSTRATION, enterDemonstration, headOfDemonstration } from '../fixtures/demonstration-guest.ts'
import { RakorServer } from '../fixtures/rakor-server.ts'
import { SeededRandom } from '../sim/seeded-random.ts'
import { NoteTaker } from './note-taker.ts'
import { whatIsLeft } from './what-is-left.ts'

const TAKERS = 6
/** The latest moment of a kill, after everybody began to work, and after the start of a server. */
const LONGEST_WORK_MS = 250
const LONGEST_START_MS = 500
/** The share of the kills that hit a server while it starts. */
const DURING_START = 0.15

export interface KillResult {
  readonly kills: number
  /** Commands that were answered with `recorded`. */
  readonly acknowledged: number
  /** What must not be, each in words. */
  readonly wrong: readonly string[]
}

/**
 * Kills the built server with SIGKILL at random instants under load, again and again on the same data, and looks at what
 * is left each time. `tell` hears how far it is.
 */
export async function killAgainAndAgain(
  kills: number,
  seed: number,
  tell: (kill: number) => void = () => undefined,
): Promise<KillResult> {
  const random = new SeededRandom(seed)
  await using server = await RakorServer.start({ LOG_LEVEL: 'error' })
  const cookie = await enterDemonstration(server.url, { kind: 'secretariat' })
  const secretary = new NoteTaker('s', cookie)
  secretary.intend({ type: 'meeting.open' })
  await secretary.finishAt(server.url, await headOfDemonstration(server.url, cookie))
  const cookies = await Promise.all(
    Array.from({ length: TAKERS }, () => enterDemonstration(server.url, { kind: 'secretariat' })),
  )
  const takers = cookies.map((own, n) => new NoteTaker(`n${n}`, own))
  const wrong: string[] = []
  for (let kill = 1; kill <= kills; kill += 1) {
    const head = await headOfDemonstration(server.url, cookie)
    const work = takers.map((taker) => taker.workAt(server.url, head))
    await wait(random.next() * LONGEST_WORK_MS)
    await server.kill()
    await Promise.all(work)
    // The whole log is read each time it is short, and then now and again.
    if (kill <= 50 || kill % 50 === 0) wrong.push(...(await wrongIn(server.dataDir, takers, false)))
    if (random.chance(DURING_START)) await killWhileStarting(server, random.next() * LONGEST_START_MS)
    await server.startAgain()
    tell(kill)
  }
  const head = await headOfDemonstration(server.url, cookie)
  await Promise.all(takers.map((taker) => taker.finishAt(server.url, head)))
  await server.kill()
  wrong.push(...(await wrongIn(server.dataDir, takers, true)))
  const acknowledged = takers.reduce((sum, taker) => sum + taker.acknowledged.size, 0)
  return { kills, acknowledged, wrong: [...new Set(wrong)] }
}

/** The kill finds it between its first instruction and its first answer, or just after. */
async function killWhileStarting(server: RakorServer, afterMs: number): Promise<void> {
  const starting = server.startAgain().catch(() => undefined)
  await wait(afterMs)
  await server.kill()
  await starting
}

/** What is wrong with the data now that the server has ended. `isSettled`: nobody waits for an answer any more. */
async function wrongIn(dataDir: string, takers: readonly NoteTaker[], isSettled: boolean): Promise<readonly string[]> {
  const { integrity, chains, events, commands } = await whatIsLeft(dataDir, DEMONSTRATION)
  const wrong: string[] = []
  if (integrity !== 'ok') wrong.push(`the file is damaged: ${integrity}`)
  if (chains.outcome !== 'whole') wrong.push(`the log is broken: ${JSON.stringify(chains)}`)
  events.forEach(({ seq }, place) => {
    if (seq !== place + 1) wrong.push(`number ${seq} stands at place ${place + 1}`)
  })
  const times = new Map<string, number>()
  for (const { commandId } of events) times.set(commandId, (times.get(commandId) ?? 0) + 1)
  const recorded = new Set<string>()
  for (const { acknowledged, seen } of takers) {
    for (const [id, seq] of acknowledged) {
      recorded.add(id)
      if (times.get(id) !== 1) wrong.push(`acknowledged command ${id} is there ${times.get(id) ?? 0} times`)
      if (commands.get(id) !== seq) wrong.push(`command ${id} was told number ${seq}, not ${commands.get(id)}`)
    }
    for (const [seq, id] of seen)
      if (events[seq - 1]?.commandId !== id) wrong.push(`${id} was shown as number ${seq} and is not there`)
  }
  if (isSettled)
    for (const { commandId, type } of events)
      if (type === 'note.added' && !recorded.has(commandId)) wrong.push(`${commandId} was recorded and nobody was told`)
  return wrong
}
