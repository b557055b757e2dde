import * as z from 'zod/mini'
import { agencyId, handId, type AgencyId, type HandId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { lineOfText } from '../text.ts'
import type { Instant } from '../temporal.ts'
import { seatOf, type Seat } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import { isLeading } from './permissions.ts'
import type { MeetingState } from './state.ts'

export const floorCommands = [
  z.strictObject({ type: z.literal('floor.raise-hand'), handId, topic: z.nullable(lineOfText) }),
  z.strictObject({ type: z.literal('floor.lower-hand'), handId }),
  z.strictObject({ type: z.literal('floor.give'), handId }),
  /** Out of turn: the chair asks a seat that raised no hand. */
  z.strictObject({ type: z.literal('floor.call-on'), agencyId }),
  z.strictObject({ type: z.literal('floor.end') }),
  /** Puts one hand before another; null: to the end of the queue. */
  z.strictObject({ type: z.literal('floor.move-hand'), handId, before: z.nullable(handId) }),
] as const
export type FloorCommand = z.output<(typeof floorCommands)[number]>

export const floorEvents = [
  z.strictObject({ type: z.literal('floor.hand-raised'), handId, topic: z.nullable(lineOfText) }),
  z.strictObject({ type: z.literal('floor.hand-lowered'), handId }),
  z.strictObject({ type: z.literal('floor.given'), handId }),
  /** `name`: who sat there at that moment, or the agency's own name. */
  z.strictObject({ type: z.literal('floor.called-on'), agencyId, name: lineOfText }),
  z.strictObject({ type: z.literal('floor.ended') }),
  z.strictObject({ type: z.literal('floor.hand-moved'), handId, before: z.nullable(handId) }),
] as const
export type FloorEvent = z.output<(typeof floorEvents)[number]>

export interface Hand {
  readonly handId: HandId
  readonly person: Actor
  readonly topic: string | null
  readonly raisedAt: Instant
  /** Number of the event that raised it. */
  readonly seq: number
}

export interface Speaker {
  /** Null when called on out of turn. */
  readonly handId: HandId | null
  /** Null when a seat was called on: whoever sits there speaks. */
  readonly person: Actor | null
  readonly agencyId: AgencyId | null
  readonly name: string
  readonly since: Instant
}

export interface FloorState {
  /** First come, first served, unless who leads moves one. */
  readonly hands: readonly Hand[]
  readonly speaker: Speaker | null
}

export const emptyFloor: FloorState = { hands: [], speaker: null }

/** Whether this person may lower that hand: the one who raised it, their agency's seat, or who leads. */
function mayLower(meeting: MeetingState, actor: Actor, hand: Hand): boolean {
  return isSameSide(actor, hand.person.personId, hand.person.agencyId) || isLeading(meeting, actor)
}

/** Whether this person may end the present speech: the speaker, their agency's seat, or who leads. */
export function mayEndSpeech(meeting: MeetingState, actor: Actor): boolean {
  const { speaker } = meeting.floor
  if (speaker === null) return false
  return isSameSide(actor, speaker.person?.personId ?? null, speaker.agencyId) || isLeading(meeting, actor)
}

/** The events that leave nobody speaking and nobody waiting. */
export function clearing(floor: FloorState): readonly MeetingEvent[] {
  const lowered = floor.hands.map((hand): MeetingEvent => ({ type: 'floor.hand-lowered', handId: hand.handId }))
  return [...endOfSpeech(floor), ...lowered]
}

export function decideFloor(meeting: MeetingState, command: FloorCommand, actor: Actor): Decision<MeetingEvent> {
  const { floor } = meeting
  if (command.type === 'floor.raise-hand') return raiseHand(floor, command.handId, command.topic, actor)
  if (command.type === 'floor.call-on') return callOn(meeting, command.agencyId)
  if (command.type === 'floor.end') {
    if (floor.speaker === null) return accept()
    return mayEndSpeech(meeting, actor)
      ? accept({ type: 'floor.ended' })
      : reject({ reason: 'not-allowed', action: command.type })
  }
  const hand = floor.hands.find((other) => other.handId === command.handId)
  if (hand === undefined) return reject({ reason: 'not-found', what: 'hand', id: command.handId })
  switch (command.type) {
    case 'floor.lower-hand':
      return mayLower(meeting, actor, hand)
        ? accept({ type: 'floor.hand-lowered', handId: hand.handId })
        : reject({ reason: 'not-allowed', action: command.type })
    case 'floor.give':
      return accept(...endOfSpeech(floor), { type: 'floor.given', handId: hand.handId })
    case 'floor.move-hand': {
      const { before } = command
      if (before !== null && floor.hands.every((other) => other.handId !== before))
        return reject({ reason: 'not-found', what: 'hand', id: before })
      return isAlreadyThere(floor, hand.handId, before)
        ? accept()
        : accept({ type: 'floor.hand-moved', handId: hand.handId, before })
    }
  }
}

export function evolveFloor(floor: FloorState, event: FloorEvent, facts: RecordedFacts): FloorState {
  switch (event.type) {
    case 'floor.hand-raised': {
      const { handId: id, topic } = event
      const hand: Hand = { handId: id, person: facts.by, topic, raisedAt: facts.at, seq: facts.seq }
      return { ...floor, hands: [...floor.hands, hand] }
    }
    case 'floor.hand-lowered':
      return { ...floor, hands: without(floor, event.handId) }
    case 'floor.given': {
      const hand = floor.hands.find((other) => other.handId === event.handId)
      if (hand === undefined) return floor
      const { person } = hand
      return {
        hands: without(floor, hand.handId),
        speaker: { handId: hand.handId, person, agencyId: person.agencyId, name: person.name, since: facts.at },
      }
    }
    case 'floor.called-on': {
      const { agencyId: agency, name } = event
      return { ...floor, speaker: { handId: null, person: null, agencyId: agency, name, since: facts.at } }
    }
    case 'floor.ended':
      return { ...floor, speaker: null }
    case 'floor.hand-moved':
      return { ...floor, hands: moved(floor, event.handId, event.before) }
  }
}

function raiseHand(floor: FloorState, id: HandId, topic: string | null, actor: Actor): Decision<MeetingEvent> {
  if (floor.hands.some((hand) => hand.person.personId === actor.personId)) return accept()
  const isTaken = floor.hands.some((hand) => hand.handId === id) || floor.speaker?.handId === id
  if (isTaken) return reject({ reason: 'already-exists', what: 'hand', id })
  return accept({ type: 'floor.hand-raised', handId: id, topic })
}

function callOn(meeting: MeetingState, agency: AgencyId): Decision<MeetingEvent> {
  const seat = seatOf(meeting.attendance, agency)
  if (seat === undefined) return reject({ reason: 'not-found', what: 'seat', id: agency })
  if (meeting.floor.speaker?.agencyId === agency) return accept()
  return accept(...endOfSpeech(meeting.floor), { type: 'floor.called-on', agencyId: agency, name: whoSpeaksFor(seat) })
}

function whoSpeaksFor({ agency, presence }: Seat): string {
  return presence.kind === 'in-person' || presence.kind === 'represented' ? presence.name : agency.name
}

function endOfSpeech(floor: FloorState): readonly MeetingEvent[] {
  return floor.speaker === null ? [] : [{ type: 'floor.ended' }]
}

function isSameSide(actor: Actor, person: Actor['personId'] | null, agency: AgencyId | null): boolean {
  return actor.personId === person || (actor.agencyId !== null && actor.agencyId === agency)
}

function without(floor: FloorState, id: HandId): readonly Hand[] {
  return floor.hands.filter((hand) => hand.handId !== id)
}

function moved(floor: FloorState, id: HandId, before: HandId | null): readonly Hand[] {
  const hand = floor.hands.find((other) => other.handId === id)
  if (hand === undefined || before === id) return floor.hands
  const rest = without(floor, id)
  const place = rest.findIndex((other) => other.handId === before)
  return rest.toSpliced(place < 0 ? rest.length : place, 0, hand)
}

function isAlreadyThere(floor: FloorState, id: HandId, before: HandId | null): boolean {
  return moved(floor, id, before).every((hand, place) => hand === floor.hands[place])
}
