import { noteId, type AgencyId } from '../../shared/ids.ts'
import { stateOfDemonstration } from '../fixtures/demonstration-guest.ts'
import { RakorServer } from '../fixtures/rakor-server.ts'
import { ByteDoor } from './byte-door.ts'
import { Cast } from './cast.ts'
import type { Finding, Measuring } from './finding.ts'
import { Speaker } from './speaker.ts'

const KB = 1_000
const GOAL_KB = 300
const HOUR_S = 3_600
/** Plays of the guided demonstration, of three turns each: twelve agencies in an hour, five minutes to each. */
const PLAYS = 4
/** Notes beside those of the plays: one a minute, as a quick secretary writes. */
const NOTES = 60
/** Engine.IO's own heartbeat. */
const HEARTBEAT_S = 25
/** A frame of WebSocket with one letter. */
const HEARTBEAT_BYTES = 3
/** As the client's clock asks (client/src/sync/server-clock.ts): five times every five minutes. */
const CLOCK_QUESTIONS = 5 * (HOUR_S / 300)

const secretariat = { kind: 'secretariat' } as const
const NOTE = 'Realisasi fisik tertinggal karena lelang ulang; kontrak ditandatangani pekan depan, laporan menyusul.'

/**
 * What one follower receives in a busy hour of a meeting of 48 agencies: all of it happens in a few seconds instead,
 * by commands of many people over real sockets. What only passing time sends, heartbeat and clock, is added.
 */
export async function measureBusyHour({ say }: Measuring): Promise<readonly Finding[]> {
  await using server = await RakorServer.start({ TRUST_PROXY: '1', LOG_LEVEL: 'warn' })
  await using door = await ByteDoor.to(server.url)
  using cast = new Cast(server.url)
  using follower = await Speaker.enters(door.url, { kind: 'viewer' })
  const clockBytes = await costOfClock(follower, door)
  const from = door.bytesToClients
  const began = await stateOfDemonstration(server.url, follower.cookie)
  for (let play = 1; play <= PLAYS; play += 1) await cast.play(`hour-${play}`)
  await everybodyComesIn(
    cast,
    began.meeting.attendance.seats.map(({ agency }) => agency.agencyId),
  )
  for (let note = 1; note <= NOTES; note += 1) {
    const about = { itemId: null, kind: 'note', aboutAgencyId: null } as const
    await cast.give(secretariat, { type: 'note.add', noteId: noteId.parse(`hour-${note}`), ...about, text: NOTE })
  }
  const { seq } = await stateOfDemonstration(server.url, follower.cookie)
  await follower.hears(seq)
  await door.quiet()
  const happened = door.bytesToClients - from
  const passing = CLOCK_QUESTIONS * clockBytes + (HOUR_S / HEARTBEAT_S) * HEARTBEAT_BYTES
  say(`busy hour: ${cast.recorded} commands, ${seq - began.seq} events, ${happened} B to one follower`)
  return [
    {
      what: 'bytes to one client in a busy hour',
      value: (happened + passing) / KB,
      goal: GOAL_KB,
      unit: 'kB',
      details: [
        `${cast.recorded} commands of ${PLAYS * 3} turns, ${NOTES} more notes and everybody coming in: ${seq - began.seq} events`,
        `heartbeat and clock, worked out from their intervals: ${(passing / KB).toFixed(1)} kB`,
      ],
    },
  ]
}

/** Bytes that come to somebody who asks the clock once. */
async function costOfClock(follower: Speaker, door: ByteDoor): Promise<number> {
  await door.quiet()
  const before = door.bytesToClients
  await follower.asksTheClock()
  await door.quiet()
  return door.bytesToClients - before
}

/** Everybody with a seat comes into the room: their presence is told to all. */
async function everybodyComesIn(cast: Cast, agencies: readonly AgencyId[]): Promise<void> {
  for (const agencyId of agencies) await cast.person({ kind: 'agency', agencyId })
}
