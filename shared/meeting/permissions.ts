import type { AgencyId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import type { Rejection } from '../stream/rejection.ts'
import type { MeetingCommand } from './commands.ts'
import type { Phase } from './lifecycle.ts'
import type { MeetingRole } from './roles.ts'
import type { MeetingState } from './state.ts'

export type MeetingAction = MeetingCommand['type']

/** One question to the table: may this person do this, for this agency, in this meeting as it is? */
interface Question {
  readonly meeting: MeetingState
  readonly actor: Actor
  /** The agency whose things the command touches; null where it touches none. */
  readonly agencyId: AgencyId | null
}

type Who = (question: Question) => boolean

interface Rule {
  readonly who: Who
  readonly phases: readonly Phase[]
}

const holds =
  (role: MeetingRole): Who =>
  ({ meeting, actor }) =>
    meeting.roles[role]?.person.personId === actor.personId

const secretariat: Who = ({ actor }) => actor.kind === 'secretariat'
const leader: Who = ({ actor }) => actor.kind === 'leader'
const system: Who = ({ actor }) => actor.kind === 'system'
const ownAgency: Who = ({ actor, agencyId }) =>
  actor.kind === 'agency' && actor.agencyId !== null && actor.agencyId === agencyId
const anyAgency: Who = ({ actor }) => actor.kind === 'agency'
const either =
  (...rules: readonly Who[]): Who =>
  (question) =>
    rules.some((rule) => rule(question))

/** Leads the meeting: whoever holds the chair or the operator's part. */
const leads = either(holds('chair'), holds('operator'))
const prepares = either(secretariat, system)

const before: readonly Phase[] = ['draft']
const during: readonly Phase[] = ['live', 'paused']
const running: readonly Phase[] = ['live']
const untilClosed: readonly Phase[] = ['draft', 'live', 'paused']
const untilSealed: readonly Phase[] = ['draft', 'live', 'paused', 'closed']
/** Closed and not yet sealed: the record is being read. */
const afterwards: readonly Phase[] = ['closed']
const record: readonly Phase[] = ['live', 'paused', 'closed']

/** Who may do what, and when. `decide` refuses by this table and every button asks it; nothing else compares roles. */
const rules: Readonly<Record<MeetingAction, Rule>> = {
  'meeting.create': { who: prepares, phases: ['unborn'] },
  'meeting.describe': { who: secretariat, phases: untilSealed },
  'meeting.open': { who: either(leads, secretariat), phases: before },
  'meeting.pause': { who: leads, phases: running },
  'meeting.resume': { who: leads, phases: ['paused'] },
  'meeting.close': { who: leads, phases: during },
  'meeting.reopen': { who: either(leads, secretariat), phases: afterwards },
  'meeting.seal': { who: secretariat, phases: afterwards },
  'meeting.amend': { who: secretariat, phases: ['sealed'] },

  'roles.take': { who: either(secretariat, leader), phases: untilSealed },
  'roles.release': { who: either(secretariat, leader), phases: untilSealed },

  'attendance.add-seats': { who: prepares, phases: untilClosed },
  'attendance.remove-seat': { who: secretariat, phases: before },
  'attendance.record': { who: secretariat, phases: untilSealed },
  'attendance.check-in': { who: ownAgency, phases: untilClosed },
  'attendance.leave': { who: either(ownAgency, secretariat), phases: during },

  'agenda.add-items': { who: either(prepares, leads), phases: untilClosed },
  'agenda.edit-item': { who: either(secretariat, leads), phases: untilClosed },
  'agenda.remove-item': { who: either(secretariat, leads), phases: untilClosed },
  'agenda.move-item': { who: either(secretariat, leads), phases: untilClosed },
  'agenda.set-order': { who: either(secretariat, leads), phases: untilClosed },
  'agenda.start-item': { who: leads, phases: running },
  'agenda.end-item': { who: leads, phases: during },
  'agenda.correct-start': { who: leads, phases: during },
  'agenda.extend-item': { who: leads, phases: during },
  'agenda.skip-item': { who: leads, phases: during },
  'agenda.restore-item': { who: leads, phases: during },
  'agenda.take-as-read': { who: leads, phases: running },
  'agenda.shorten-rest': { who: leads, phases: during },

  'stage.show': { who: leads, phases: untilClosed },
  'stage.follow': { who: leads, phases: untilClosed },

  'figures.report': { who: either(ownAgency, secretariat), phases: untilClosed },
  'figures.correct': { who: either(ownAgency, secretariat), phases: untilSealed },
  'figures.import': { who: prepares, phases: untilClosed },
  'figures.undo-import': { who: secretariat, phases: untilClosed },

  'comparison.set-period': { who: prepares, phases: untilSealed },
  'comparison.clear-period': { who: secretariat, phases: untilSealed },
  'readiness.confirm': { who: either(ownAgency, secretariat), phases: untilClosed },

  'obstacle.add': { who: either(ownAgency, secretariat, system), phases: untilSealed },
  'obstacle.edit': { who: either(ownAgency, secretariat), phases: untilSealed },
  'obstacle.remove': { who: either(ownAgency, secretariat), phases: untilSealed },
  'obstacle.propose-solution': { who: either(ownAgency, secretariat, system), phases: untilSealed },
  'obstacle.edit-solution': { who: either(ownAgency, secretariat), phases: untilSealed },
  'obstacle.remove-solution': { who: either(ownAgency, secretariat), phases: untilSealed },

  'floor.raise-hand': { who: either(anyAgency, leader, secretariat), phases: during },
  'floor.lower-hand': { who: either(anyAgency, leader, secretariat), phases: during },
  'floor.give': { who: leads, phases: during },
  'floor.call-on': { who: leads, phases: during },
  'floor.end': { who: either(anyAgency, leader, secretariat), phases: during },
  'floor.move-hand': { who: leads, phases: during },

  'note.add': { who: secretariat, phases: record },
  'note.edit': { who: secretariat, phases: record },
  'note.remove': { who: secretariat, phases: record },
  'note.restore': { who: secretariat, phases: record },

  'directive.issue': { who: either(holds('chair'), secretariat), phases: record },
  'directive.edit': { who: either(holds('chair'), secretariat), phases: record },
  'directive.withdraw': { who: either(holds('chair'), secretariat), phases: record },
  'directive.read-back': { who: either(leads, secretariat), phases: during },
  'directive.acknowledge': { who: ownAgency, phases: record },
  'directive.ask': { who: ownAgency, phases: record },
  'directive.reply': { who: either(holds('chair'), secretariat), phases: record },

  'minutes.word-line': { who: secretariat, phases: record },
  'minutes.open-review': { who: secretariat, phases: afterwards },
  'minutes.close-review': { who: secretariat, phases: afterwards },
  'minutes.propose': { who: ownAgency, phases: afterwards },
  'minutes.withdraw-proposal': { who: ownAgency, phases: afterwards },
  'minutes.accept-proposal': { who: secretariat, phases: afterwards },
  'minutes.decline-proposal': { who: secretariat, phases: afterwards },
  'minutes.keep-version': { who: secretariat, phases: record },
  'minutes.set-number': { who: secretariat, phases: untilSealed },
  'minutes.sign-off': { who: holds('chair'), phases: afterwards },

  'recording.place': { who: secretariat, phases: record },
  'recording.place-by-item': { who: secretariat, phases: record },
  'recording.remove': { who: secretariat, phases: record },
  'recording.attach-transcript': { who: secretariat, phases: record },
  'recording.remove-transcript': { who: secretariat, phases: record },
}

/**
 * Whether this person may do this now, touching things of `agencyId` (null: of no agency).
 * Null when they may, else the refusal to show.
 */
export function refusal(
  meeting: MeetingState,
  actor: Actor,
  action: MeetingAction,
  agencyId: AgencyId | null,
): Rejection | null {
  const rule = rules[action]
  if (!rule.who({ meeting, actor, agencyId })) return { reason: 'not-allowed', action }
  const { phase } = meeting.lifecycle
  return rule.phases.includes(phase) ? null : { reason: 'wrong-phase', action, phase }
}

/** For a button: may this person do this now? */
export function can(
  meeting: MeetingState,
  actor: Actor,
  action: MeetingAction,
  agencyId: AgencyId | null = null,
): boolean {
  return refusal(meeting, actor, action, agencyId) === null
}

/** Whether this person leads the meeting: may end another's speech or lower another's hand. */
export function isLeading(meeting: MeetingState, actor: Actor): boolean {
  return leads({ meeting, actor, agencyId: null })
}

/** Whether this person administers the meeting's record (secretariat). */
export function isSecretariat(actor: Actor): boolean {
  return actor.kind === 'secretariat'
}
