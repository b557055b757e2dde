import { setTimeout as wait } from 'node:timers/promises'
import type { Door } from './farm-orders.ts'
import { Farm } from './farm.ts'
import type { Finding, Measuring } from './finding.ts'
import { MeasuredServer } from './measured-server.ts'
import { RakorMeeting } from './rakor-meeting.ts'
import { median, ratios, spread } from './statistics.ts'

/** Until connecting has left nothing behind, and cut clients are noticed. */
const SETTLED_MS = 1_500
const GROUP = 'idle'

/** What one client that only listens costs the server, against bare Socket.IO, in alternating rounds. */
export async function measureIdleMemory({ clients, rounds, cores, say }: Measuring): Promise<readonly Finding[]> {
  await using meeting = await RakorMeeting.start(clients, cores.server)
  await using bare = await MeasuredServer.start({
    program: 'e2e/bench/bare-socket-io-server.ts',
    env: {},
    cores: cores.server,
  })
  await using crowd = new Farm(2, cores.clients)
  const bareDoor: Door = { kind: 'socket.io', clients }

  const bytesOfClient = async (server: MeasuredServer, door: Door): Promise<number> => {
    const before = await server.memory()
    await crowd.connect(GROUP, server.url, door)
    await wait(SETTLED_MS)
    const after = await server.memory()
    await crowd.cut(GROUP)
    await wait(SETTLED_MS)
    return (after.usedBytes - before.usedBytes) / clients
  }
  const ourBytes = async (): Promise<number> =>
    await bytesOfClient(meeting.server, await meeting.viewersDoor(await meeting.head()))

  // Once for nothing: what a server keeps from the first clients on is not theirs.
  await ourBytes()
  await bytesOfClient(bare, bareDoor)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const oursIsFirst = round % 2 === 1
    if (oursIsFirst) ours.push(await ourBytes())
    theirs.push(await bytesOfClient(bare, bareDoor))
    if (!oursIsFirst) ours.push(await ourBytes())
    say(`memory, round ${round + 1}: rakor ${kilobytes(ours.at(-1))}, bare socket.io ${kilobytes(theirs.at(-1))}`)
  }
  const found = ratios(ours, theirs)
  return [
    {
      what: `memory of one of ${clients} idle clients, against bare Socket.IO`,
      value: median(found),
      goal: 1.2,
      unit: '×',
      details: [`rakor ${kilobytes(median(ours))}`, `bare socket.io ${kilobytes(median(theirs))}`, spread(found)],
    },
  ]
}

function kilobytes(bytes = Number.NaN): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}
