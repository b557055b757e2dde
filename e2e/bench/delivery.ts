import type { Finding, Measuring } from './finding.ts'
import { Farm, type Pace } from './farm.ts'
import { unmarked } from './mark.ts'
import { MeasuredServer } from './measured-server.ts'
import { NOTE, openMeeting, packetOf, RakorMeeting } from './rakor-meeting.ts'
import { median, quantile, ratios, spread } from './statistics.ts'

/** Twenty a second, five seconds to a round. */
const EVERY_MS = 50
const MESSAGES = 100
const WARM_UP = 60
const OURS = 'rakor'
const BARE = 'ws'

/** One side of the comparison: a server with all its clients connected, and what is said to it. */
interface Side {
  readonly group: string
  readonly server: MeasuredServer
  readonly text: string
  readonly hasAnswers: boolean
}

interface Round {
  readonly p50Ms: number
  readonly p99Ms: number
  /** Of the server, for one message to one client. */
  readonly cpuMicros: number
}

/**
 * Durable commands to all clients, against a bare `ws` server that passes on messages of the same bytes as often to as
 * many clients, in alternating rounds. Both servers run and all clients stay connected from beginning to end.
 */
export async function measureDelivery({ clients, rounds, cores, say }: Measuring): Promise<readonly Finding[]> {
  await using meeting = await RakorMeeting.start(clients, cores.server)
  await using bare = await MeasuredServer.start({
    program: 'e2e/bench/bare-ws-server.ts',
    env: {},
    cores: cores.server,
  })
  await using speaker = new Farm(1, cores.clients)
  await using crowd = new Farm(2, cores.clients)

  await speaker.connect(OURS, meeting.url, await meeting.secretaryDoor())
  await openMeeting(speaker, OURS)
  const note = packetOf(NOTE)
  const heard = await speaker.speak(OURS, note, { times: 1, everyMs: 0, answers: 1 })
  await speaker.connect(BARE, bare.url, { kind: 'ws', clients: 1 })
  await crowd.connect(OURS, meeting.url, await meeting.viewersDoor(await meeting.head()))
  await crowd.connect(BARE, bare.url, { kind: 'ws', clients })

  const ours: Side = { group: OURS, server: meeting.server, text: note, hasAnswers: true }
  const theirs: Side = { group: BARE, server: bare, text: unmarked(heard), hasAnswers: false }
  for (const side of [ours, theirs]) await runRound(side, speaker, crowd, clients, WARM_UP)

  const measured = { ours: new Array<Round>(), theirs: new Array<Round>() }
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['theirs', 'ours'] as const) : (['ours', 'theirs'] as const)
    for (const side of order) {
      const result = await runRound(side === 'ours' ? ours : theirs, speaker, crowd, clients, MESSAGES)
      measured[side].push(result)
      const name = side === 'ours' ? OURS : BARE
      say(`delivery, round ${round + 1}, ${name}: ${inWords(result)}`)
    }
  }
  const p99 = ratios(
    measured.ours.map(({ p99Ms }) => p99Ms),
    measured.theirs.map(({ p99Ms }) => p99Ms),
  )
  const cpu = ratios(
    measured.ours.map(({ cpuMicros }) => cpuMicros),
    measured.theirs.map(({ cpuMicros }) => cpuMicros),
  )
  const details = [`${OURS} ${inWords(middle(measured.ours))}`, `bare ${BARE} ${inWords(middle(measured.theirs))}`]
  const shared = `${MESSAGES} durable commands, one each ${EVERY_MS} ms, to ${clients} clients`
  return [
    {
      what: `p99 of delivery, ${shared}`,
      value: median(p99),
      goal: 1.25,
      unit: '×',
      details: [...details, spread(p99)],
    },
    { what: 'server CPU for one delivery', value: median(cpu), goal: 1.2, unit: '×', details: [spread(cpu)] },
  ]
}

function middle(rounds: readonly Round[]): Round {
  return {
    p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
    cpuMicros: median(rounds.map(({ cpuMicros }) => cpuMicros)),
  }
}

function inWords({ p50Ms, p99Ms, cpuMicros }: Round): string {
  return `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms, ${cpuMicros.toFixed(1)} µs CPU`
}

async function runRound(side: Side, speaker: Farm, crowd: Farm, clients: number, messages: number): Promise<Round> {
  const pace: Pace = { times: messages, everyMs: EVERY_MS, answers: side.hasAnswers ? messages : 0 }
  const cpuBefore = await side.server.cpuMs()
  const [ages] = await Promise.all([crowd.gather(side.group, messages), speaker.speak(side.group, side.text, pace)])
  const cpuMs = (await side.server.cpuMs()) - cpuBefore
  return {
    p50Ms: quantile(ages, 0.5),
    p99Ms: quantile(ages, 0.99),
    // The speaker hears its own words too.
    cpuMicros: (cpuMs * 1_000) / (messages * (clients + 1)),
  }
}
