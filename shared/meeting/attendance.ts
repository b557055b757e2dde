import * as z from 'zod/mini'
import { agencyId, type AgencyId } from '../ids.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText, lineOfText } from '../text.ts'
import type { Instant } from '../temporal.ts'
import type { MeetingEvent } from './events.ts'
import { isHeldOnStage } from './stage.ts'
import type { MeetingState } from './state.ts'

/** An agency as it is called on the day of the meeting; a later renaming does not reach into the record. */
export const seatedAgency = z.strictObject({
  agencyId,
  /** Code of the regional structure, for instance `1.01.01`. */
  code: z.nullable(lineOfText),
  name: lineOfText,
  shortName: lineOfText,
  /** Agencies are ranked within their class: dinas, badan, kecamatan … */
  agencyClass: lineOfText,
  /** The assistant (asisten) who coordinates it. */
  assistantField: z.nullable(lineOfText),
  headTitle: z.nullable(lineOfText),
})
export type SeatedAgency = z.output<typeof seatedAgency>

const inPerson = z.strictObject({ kind: z.literal('in-person'), name: lineOfText, title: z.nullable(lineOfText) })
const represented = z.strictObject({ kind: z.literal('represented'), name: lineOfText, title: z.nullable(lineOfText) })

export const seatPresence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unrecorded') }),
  inPerson,
  represented,
  z.strictObject({ kind: z.literal('absent'), reason: z.nullable(bodyOfText) }),
])
export type SeatPresence = z.output<typeof seatPresence>

export const attendanceCommands = [
  z.strictObject({
    type: z.literal('attendance.add-seats'),
    seats: z.array(seatedAgency).check(z.minLength(1), z.maxLength(200)),
  }),
  z.strictObject({ type: z.literal('attendance.remove-seat'), agencyId }),
  z.strictObject({ type: z.literal('attendance.record'), agencyId, presence: seatPresence }),
  /** What a seat says of itself: who sits there. */
  z.strictObject({
    type: z.literal('attendance.check-in'),
    agencyId,
    presence: z.discriminatedUnion('kind', [inPerson, represented]),
  }),
  z.strictObject({ type: z.literal('attendance.leave'), agencyId }),
] as const
export type AttendanceCommand = z.output<(typeof attendanceCommands)[number]>

export const attendanceEvents = [
  z.strictObject({ type: z.literal('attendance.seats-added'), seats: z.array(seatedAgency) }),
  z.strictObject({ type: z.literal('attendance.seat-removed'), agencyId }),
  z.strictObject({ type: z.literal('attendance.recorded'), agencyId, presence: seatPresence }),
  z.strictObject({ type: z.literal('attendance.left'), agencyId }),
] as const
export type AttendanceEvent = z.output<(typeof attendanceEvents)[number]>

export interface Seat {
  readonly agency: SeatedAgency
  readonly presence: SeatPresence
  /** First recorded as present; null while nobody has come. */
  readonly arrivedAt: Instant | null
  /** Null while somebody sits there, and before anybody came. */
  readonly leftAt: Instant | null
}

export interface AttendanceState {
  /** In the order in which they were added: that of the regency's list. */
  readonly seats: readonly Seat[]
}

export const noSeats: AttendanceState = { seats: [] }

/** The agency's seat in this meeting, or undefined. */
export function seatOf(attendance: AttendanceState, id: AgencyId | null): Seat | undefined {
  return attendance.seats.find((seat) => seat.agency.agencyId === id)
}

/** Whether somebody sits there now. */
export function isPresent(seat: Seat): boolean {
  return seat.leftAt === null && hasCome(seat.presence)
}

/** Why a seat cannot be removed as things are: what of the meeting still speaks of it. Null: nothing does. */
export function whatHoldsSeat(meeting: MeetingState, agency: AgencyId): 'agenda' | 'obstacles' | null {
  if (meeting.agenda.items.some((item) => item.agencyId === agency)) return 'agenda'
  return meeting.obstacles.some((obstacle) => obstacle.agencyId === agency && !obstacle.removed) ? 'obstacles' : null
}

export function decideAttendance(meeting: MeetingState, command: AttendanceCommand): Decision<MeetingEvent> {
  if (command.type === 'attendance.add-seats') return addSeats(meeting.attendance, command.seats)
  const { agencyId: agency } = command
  const seat = seatOf(meeting.attendance, agency)
  if (seat === undefined) return reject({ reason: 'not-found', what: 'seat', id: agency })
  switch (command.type) {
    case 'attendance.remove-seat':
      return removeSeat(meeting, agency)
    case 'attendance.record':
    case 'attendance.check-in':
      if (seat.leftAt === null && samePresence(seat.presence, command.presence)) return accept()
      return accept({ type: 'attendance.recorded', agencyId: agency, presence: command.presence })
    case 'attendance.leave':
      if (!hasCome(seat.presence)) return conflict('nobody leaves who has not come')
      return seat.leftAt === null ? accept({ type: 'attendance.left', agencyId: agency }) : accept()
  }
}

export function evolveAttendance(
  attendance: AttendanceState,
  event: AttendanceEvent,
  facts: RecordedFacts,
): AttendanceState {
  switch (event.type) {
    case 'attendance.seats-added':
      return { seats: [...attendance.seats, ...event.seats.map(emptySeat)] }
    case 'attendance.seat-removed':
      return { seats: attendance.seats.filter((seat) => seat.agency.agencyId !== event.agencyId) }
    case 'attendance.recorded':
      return change(attendance, event.agencyId, (seat) => ({
        ...seat,
        presence: event.presence,
        arrivedAt: hasCome(event.presence) ? (seat.arrivedAt ?? facts.at) : null,
        leftAt: null,
      }))
    case 'attendance.left':
      return change(attendance, event.agencyId, (seat) => ({ ...seat, leftAt: facts.at }))
  }
}

function addSeats(attendance: AttendanceState, seats: readonly SeatedAgency[]): Decision<MeetingEvent> {
  const taken = new Set(attendance.seats.map((seat) => seat.agency.agencyId))
  for (const { agencyId: id } of seats) {
    if (taken.has(id)) return reject({ reason: 'already-exists', what: 'seat', id })
    taken.add(id)
  }
  return accept({ type: 'attendance.seats-added', seats: [...seats] })
}

function removeSeat(meeting: MeetingState, agency: AgencyId): Decision<MeetingEvent> {
  switch (whatHoldsSeat(meeting, agency)) {
    case 'agenda':
      return conflict('the agenda names this seat')
    case 'obstacles':
      return conflict('obstacles of this seat still stand')
    case null:
  }
  const letGo: MeetingEvent[] = isHeldOnStage(meeting.stage, 'slide', agency) ? [{ type: 'stage.followed' }] : []
  return accept(...letGo, { type: 'attendance.seat-removed', agencyId: agency })
}

function emptySeat(agency: SeatedAgency): Seat {
  return { agency, presence: { kind: 'unrecorded' }, arrivedAt: null, leftAt: null }
}

function hasCome(presence: SeatPresence): boolean {
  return presence.kind === 'in-person' || presence.kind === 'represented'
}

function samePresence(a: SeatPresence, b: SeatPresence): boolean {
  switch (a.kind) {
    case 'unrecorded':
      return b.kind === 'unrecorded'
    case 'absent':
      return b.kind === 'absent' && a.reason === b.reason
    case 'in-person':
    case 'represented':
      return b.kind === a.kind && a.name === b.name && a.title === b.title
  }
}

function change(attendance: AttendanceState, id: AgencyId, next: (seat: Seat) => Seat): AttendanceState {
  return { seats: attendance.seats.map((seat) => (seat.agency.agencyId === id ? next(seat) : seat)) }
}

function conflict(problem: string): Decision<MeetingEvent> {
  return reject({ reason: 'conflict', what: 'attendance', problem })
}
