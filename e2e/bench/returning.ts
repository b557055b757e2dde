import { setTimeout as wait } from 'node:timers/promises'
import { Farm } from './farm.ts'
import type { Finding, Measuring } from './finding.ts'
import { MeasuredServer } from './measured-server.ts'
import { NOTE, openMeeting, packetOf, RakorMeeting } from './rakor-meeting.ts'
import { median, ratios, spread } from './statistics.ts'

/** What everybody missed while they were away. */
const MISSED = 20
const MISSED_EVERY_MS = 25
/** Until a server has noticed that its clients are gone. */
const NOTICED_MS = 1_000
const SECRETARY = 'secretary'
const OURS = 'rakor'
const BARE = 'socket.io'

/**
 * Everybody is cut off, misses something, and returns at once: until the last of them has every event, against the time
 * in which a bare Socket.IO server only lets as many in. Alternating rounds.
 */
export async function measureReturning({ clients, rounds, cores, say }: Measuring): Promise<readonly Finding[]> {
  await using meeting = await RakorMeeting.start(clients, cores.server)
  await using bare = await MeasuredServer.start({
    program: 'e2e/bench/bare-socket-io-server.ts',
    env: {},
    cores: cores.server,
  })
  await using speaker = new Farm(1, cores.clients)
  await using crowd = new Farm(2, cores.clients)
  await speaker.connect(SECRETARY, meeting.url, await meeting.secretaryDoor())
  await openMeeting(speaker, SECRETARY)

  const returns = async (): Promise<number> => {
    const before = await meeting.head()
    await crowd.connect(OURS, meeting.url, await meeting.viewersDoor(before))
    await crowd.cut(OURS)
    await wait(NOTICED_MS)
    const note = packetOf(NOTE)
    await speaker.speak(SECRETARY, note, { times: MISSED, everyMs: MISSED_EVERY_MS, answers: MISSED })
    const took = await crowd.connect(OURS, meeting.url, await meeting.viewersDoor(before))
    await crowd.cut(OURS)
    await wait(NOTICED_MS)
    return took
  }
  const connects = async (): Promise<number> => {
    const took = await crowd.connect(BARE, bare.url, { kind: 'socket.io', clients })
    await crowd.cut(BARE)
    await wait(NOTICED_MS)
    return took
  }

  // Once for nothing, so that both are warm.
  await connects()
  await returns()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const oursIsFirst = round % 2 === 1
    if (oursIsFirst) ours.push(await returns())
    theirs.push(await connects())
    if (!oursIsFirst) ours.push(await returns())
    say(
      `returning, round ${round + 1}: ${OURS} ${ours.at(-1)?.toFixed(0)} ms, bare ${BARE} ${theirs.at(-1)?.toFixed(0)} ms`,
    )
  }
  const found = ratios(ours, theirs)
  return [
    {
      what: `${clients} clients cut off and current again, against bare Socket.IO only connecting`,
      value: median(found),
      goal: 1.5,
      unit: '×',
      details: [
        `${OURS} ${median(ours).toFixed(0)} ms with ${MISSED} events to each`,
        `bare ${BARE} ${median(theirs).toFixed(0)} ms`,
        spread(found),
      ],
    },
  ]
}
