import * as z from 'zod/mini'
import {
  agencyId,
  directiveId,
  itemId,
  obstacleId,
  type AgencyId,
  type DirectiveId,
  type ItemId,
  type ObstacleId,
} from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText } from '../text.ts'
import { calendarDate, type CalendarDate, type Instant } from '../temporal.ts'
import { itemOf } from './agenda.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import { isHeldOnStage } from './stage.ts'
import type { MeetingState } from './state.ts'

/** What one addressee is told, before any answer. */
const assignment = z.strictObject({
  agencyId,
  due: z.nullable(calendarDate),
  /** This addressee's own wording; null: that of the directive. */
  text: z.nullable(bodyOfText),
})

const content = {
  text: bodyOfText,
  addressees: z.array(assignment).check(z.minLength(1), z.maxLength(200)),
  proofExpected: z.nullable(bodyOfText),
  /** The obstacle it answers. */
  obstacleId: z.nullable(obstacleId),
  /** The item under which it was given. */
  itemId: z.nullable(itemId),
}

export const directiveCommands = [
  z.strictObject({ type: z.literal('directive.issue'), directiveId, ...content }),
  /** `baseRevision`: the revision that was being read while typing. */
  z.strictObject({ type: z.literal('directive.edit'), directiveId, baseRevision: z.int().check(z.gte(1)), ...content }),
  z.strictObject({ type: z.literal('directive.withdraw'), directiveId, reason: bodyOfText }),
  z.strictObject({ type: z.literal('directive.read-back'), directiveId }),
  z.strictObject({ type: z.literal('directive.acknowledge'), directiveId, agencyId }),
  z.strictObject({ type: z.literal('directive.ask'), directiveId, agencyId, question: bodyOfText }),
  // Not `agencyId`: whoever replies touches nothing of that agency's.
  z.strictObject({ type: z.literal('directive.reply'), directiveId, toAgencyId: agencyId, reply: bodyOfText }),
] as const
export type DirectiveCommand = z.output<(typeof directiveCommands)[number]>

export const directiveEvents = [
  z.strictObject({ type: z.literal('directive.issued'), directiveId, ...content }),
  z.strictObject({ type: z.literal('directive.edited'), directiveId, ...content }),
  z.strictObject({ type: z.literal('directive.withdrawn'), directiveId, reason: bodyOfText }),
  z.strictObject({ type: z.literal('directive.was-read-back'), directiveId }),
  z.strictObject({ type: z.literal('directive.acknowledged'), directiveId, agencyId }),
  z.strictObject({ type: z.literal('directive.asked'), directiveId, agencyId, question: bodyOfText }),
  z.strictObject({ type: z.literal('directive.replied'), directiveId, agencyId, reply: bodyOfText }),
] as const
export type DirectiveEvent = z.output<(typeof directiveEvents)[number]>

export type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'acknowledged'; readonly at: Instant; readonly by: Actor }
  | {
      readonly kind: 'asked'
      readonly question: string
      readonly reply: string | null
      readonly at: Instant
      readonly by: Actor
    }

export interface Addressee {
  readonly agencyId: AgencyId
  readonly due: CalendarDate | null
  readonly text: string | null
  readonly answer: Answer
}

export interface Directive {
  readonly directiveId: DirectiveId
  /** Number of the event that issued it: its place in the timeline. */
  readonly seq: number
  readonly text: string
  readonly proofExpected: string | null
  readonly obstacleId: ObstacleId | null
  readonly itemId: ItemId | null
  readonly addressees: readonly Addressee[]
  readonly issuedBy: Actor
  readonly issuedAt: Instant
  /** When it was read back as it stands; null again after its wording changed. */
  readonly readBackAt: Instant | null
  /** 1 when issued, one more with every edit. */
  readonly revision: number
  /** The reason, once withdrawn. Kept, since the record says what was said. */
  readonly withdrawn: string | null
}

const unanswered: Answer = { kind: 'none' }

/** What this addressee is told to do: its own wording, else everybody's. */
export function wordingFor(directive: { readonly text: string }, addressee: { readonly text: string | null }): string {
  return addressee.text ?? directive.text
}

export function decideDirectives(meeting: MeetingState, command: DirectiveCommand): Decision<MeetingEvent> {
  const { directiveId: id } = command
  const directive = meeting.directives.find((other) => other.directiveId === id)
  if (command.type === 'directive.issue') {
    if (directive !== undefined) return reject({ reason: 'already-exists', what: 'directive', id })
    return misfit(meeting, command, null) ?? accept({ ...command, type: 'directive.issued' })
  }
  if (directive === undefined) return reject({ reason: 'not-found', what: 'directive', id })
  if (command.type === 'directive.withdraw') {
    if (directive.withdrawn !== null) return accept()
    return accept({ type: 'directive.withdrawn', directiveId: id, reason: command.reason })
  }
  if (directive.withdrawn !== null) return conflict('the directive was withdrawn')
  if (command.type === 'directive.edit') return editDirective(meeting, directive, command)
  if (command.type === 'directive.read-back') return readBack(meeting, directive)

  const agency = command.type === 'directive.reply' ? command.toAgencyId : command.agencyId
  const answer = directive.addressees.find((addressee) => addressee.agencyId === agency)?.answer
  if (answer === undefined) return reject({ reason: 'not-found', what: 'addressee', id: agency })
  switch (command.type) {
    case 'directive.acknowledge':
      return answer.kind === 'acknowledged'
        ? accept()
        : accept({ type: 'directive.acknowledged', directiveId: id, agencyId: agency })
    case 'directive.ask': {
      const { question } = command
      const isWaiting = answer.kind === 'asked' && answer.question === question && answer.reply === null
      return isWaiting ? accept() : accept({ type: 'directive.asked', directiveId: id, agencyId: agency, question })
    }
    case 'directive.reply': {
      const { reply } = command
      if (answer.kind !== 'asked') return conflict('this addressee has not asked')
      return answer.reply === reply
        ? accept()
        : accept({ type: 'directive.replied', directiveId: id, agencyId: agency, reply })
    }
  }
}

export function evolveDirectives(
  directives: readonly Directive[],
  event: DirectiveEvent,
  facts: RecordedFacts,
): readonly Directive[] {
  switch (event.type) {
    case 'directive.issued': {
      const { type: _, ...issued } = event
      const addressees = issued.addressees.map((addressee) => ({ ...addressee, answer: unanswered }))
      const { seq, by, at } = facts
      const fresh = { seq, issuedBy: by, issuedAt: at, readBackAt: null, revision: 1, withdrawn: null }
      return [...directives, { ...issued, addressees, ...fresh }]
    }
    case 'directive.edited':
      return change(directives, event.directiveId, (old) => edited(old, event))
    case 'directive.withdrawn':
      return change(directives, event.directiveId, (old) => ({ ...old, withdrawn: event.reason }))
    case 'directive.was-read-back':
      return change(directives, event.directiveId, (old) => ({ ...old, readBackAt: facts.at }))
    case 'directive.acknowledged':
      return answered(directives, event, () => ({ kind: 'acknowledged', at: facts.at, by: facts.by }))
    case 'directive.asked': {
      const { question } = event
      return answered(directives, event, () => ({ kind: 'asked', question, reply: null, at: facts.at, by: facts.by }))
    }
    case 'directive.replied':
      return answered(directives, event, (old) => (old.kind === 'asked' ? { ...old, reply: event.reply } : old))
  }
}

type Content = Omit<DirectiveCommand & { readonly type: 'directive.issue' }, 'type'>

/** Refuses what names things that are not there. What `old` named already may have gone since. */
function misfit(meeting: MeetingState, wanted: Content, old: Directive | null): Decision<MeetingEvent> | null {
  const named = new Set<AgencyId>()
  for (const { agencyId: agency } of wanted.addressees) {
    if (seatOf(meeting.attendance, agency) === undefined)
      return reject({ reason: 'not-found', what: 'seat', id: agency })
    if (named.has(agency)) return conflict(`the directive names ${agency} twice`)
    named.add(agency)
  }
  const { obstacleId: obstacle, itemId: item } = wanted
  const stands = meeting.obstacles.some((other) => other.obstacleId === obstacle && !other.removed)
  if (obstacle !== null && obstacle !== old?.obstacleId && !stands)
    return reject({ reason: 'not-found', what: 'obstacle', id: obstacle })
  if (item !== null && itemOf(meeting.agenda, item) === undefined)
    return reject({ reason: 'not-found', what: 'agenda item', id: item })
  return null
}

function editDirective(
  meeting: MeetingState,
  directive: Directive,
  command: DirectiveCommand & { readonly type: 'directive.edit' },
): Decision<MeetingEvent> {
  const { type: _, baseRevision, ...wanted } = command
  const isSame =
    saysTheSame(directive, wanted) && directive.obstacleId === wanted.obstacleId && directive.itemId === wanted.itemId
  if (isSame) return accept()
  const { directiveId: id, revision, text } = directive
  if (baseRevision !== revision) return reject({ reason: 'stale-edit', what: 'directive', id, revision, text })
  return misfit(meeting, wanted, directive) ?? accept({ ...wanted, type: 'directive.edited' })
}

/** Reading back is reading from the big screen: the directive is put there. */
function readBack(meeting: MeetingState, { directiveId: id, readBackAt }: Directive): Decision<MeetingEvent> {
  const events: MeetingEvent[] = []
  if (readBackAt === null) events.push({ type: 'directive.was-read-back', directiveId: id })
  if (!isHeldOnStage(meeting.stage, 'directive', id))
    events.push({ type: 'stage.shown', view: 'directive', subject: id })
  return accept(...events)
}

/** An answer holds as long as what it answered: the same wording, the same date. */
function edited(old: Directive, event: DirectiveEvent & { readonly type: 'directive.edited' }): Directive {
  const { type: _, ...wanted } = event
  const addressees = wanted.addressees.map((addressee): Addressee => {
    const before = old.addressees.find((other) => other.agencyId === addressee.agencyId)
    const isTold = before?.due === addressee.due && wordingFor(old, before) === wordingFor(wanted, addressee)
    return { ...addressee, answer: isTold ? before.answer : unanswered }
  })
  const readBackAt = saysTheSame(old, wanted) ? old.readBackAt : null
  return { ...old, ...wanted, addressees, readBackAt, revision: old.revision + 1 }
}

function saysTheSame(directive: Directive, wanted: Content): boolean {
  return (
    directive.text === wanted.text &&
    directive.proofExpected === wanted.proofExpected &&
    directive.addressees.length === wanted.addressees.length &&
    directive.addressees.every((old, place) => {
      const addressee = wanted.addressees[place]
      return old.agencyId === addressee?.agencyId && old.due === addressee.due && old.text === addressee.text
    })
  )
}

function answered(
  directives: readonly Directive[],
  event: { readonly directiveId: DirectiveId; readonly agencyId: AgencyId },
  next: (old: Answer) => Answer,
): readonly Directive[] {
  return change(directives, event.directiveId, (old) => ({
    ...old,
    addressees: old.addressees.map((addressee) =>
      addressee.agencyId === event.agencyId ? { ...addressee, answer: next(addressee.answer) } : addressee,
    ),
  }))
}

function change(
  directives: readonly Directive[],
  id: DirectiveId,
  next: (old: Directive) => Directive,
): readonly Directive[] {
  return directives.map((directive) => (directive.directiveId === id ? next(directive) : directive))
}

function conflict(problem: string): Decision<MeetingEvent> {
  return reject({ reason: 'conflict', what: 'directive', problem })
}
