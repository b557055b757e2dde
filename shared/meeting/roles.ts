import * as z from 'zod/mini'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import type { Instant } from '../temporal.ts'
import type { MeetingEvent } from './events.ts'
import type { MeetingState } from './state.ts'

/** Parts played in one meeting. Each has one holder at a time; a take-over is an event everyone sees. */
export const meetingRole = z.enum(['chair', 'operator', 'note-taker'])
export type MeetingRole = z.output<typeof meetingRole>

export const roleCommands = [
  z.strictObject({ type: z.literal('roles.take'), role: meetingRole }),
  z.strictObject({ type: z.literal('roles.release'), role: meetingRole }),
] as const
export type RoleCommand = z.output<(typeof roleCommands)[number]>

export const roleEvents = [
  z.strictObject({ type: z.literal('roles.taken'), role: meetingRole }),
  z.strictObject({ type: z.literal('roles.released'), role: meetingRole }),
] as const
export type RoleEvent = z.output<(typeof roleEvents)[number]>

export interface RoleHolder {
  readonly person: Actor
  readonly since: Instant
  /** Who had it until then; null when nobody did. */
  readonly takenFrom: Actor | null
}

export type RolesState = Readonly<Record<MeetingRole, RoleHolder | null>>

export const noHolders: RolesState = { chair: null, operator: null, 'note-taker': null }

export function decideRoles(meeting: MeetingState, command: RoleCommand, actor: Actor): Decision<MeetingEvent> {
  const mine = meeting.roles[command.role]?.person.personId === actor.personId
  switch (command.type) {
    case 'roles.take':
      return mine ? accept() : accept({ type: 'roles.taken', role: command.role })
    case 'roles.release':
      return mine
        ? accept({ type: 'roles.released', role: command.role })
        : reject({ reason: 'conflict', what: 'roles', problem: 'only its holder lays a role down' })
  }
}

export function evolveRoles(roles: RolesState, event: RoleEvent, facts: RecordedFacts): RolesState {
  switch (event.type) {
    case 'roles.taken':
      return {
        ...roles,
        [event.role]: { person: facts.by, since: facts.at, takenFrom: roles[event.role]?.person ?? null },
      }
    case 'roles.released':
      return { ...roles, [event.role]: null }
  }
}
