import * as z from 'zod/mini'
import { accept, reject, type Decision } from '../stream/decision.ts'
import { activeItem } from './agenda.ts'
import type { MeetingEvent } from './events.ts'
import type { MeetingState } from './state.ts'

/** What the big screen shows when it does not simply follow the active item. */
export const stageView = z.enum(['board', 'slide', 'directive', 'agenda', 'attendance', 'break'])
export type StageView = z.output<typeof stageView>

export const stageCommands = [
  /** `subject`: the agency of a slide, the directive of a read-back; null for the rest. */
  z.strictObject({
    type: z.literal('stage.show'),
    view: stageView,
    subject: z.nullable(z.string().check(z.maxLength(80))),
  }),
  z.strictObject({ type: z.literal('stage.follow') }),
] as const
export type StageCommand = z.output<(typeof stageCommands)[number]>

export const stageEvents = [
  z.strictObject({ type: z.literal('stage.shown'), view: stageView, subject: z.nullable(z.string()) }),
  z.strictObject({ type: z.literal('stage.followed') }),
] as const
export type StageEvent = z.output<(typeof stageEvents)[number]>

/** Follows the active item by itself, or holds a view that the operator chose. */
export type StageState =
  | { readonly mode: 'follow' }
  | { readonly mode: 'hold'; readonly view: StageView; readonly subject: string | null }

export const followingStage: StageState = { mode: 'follow' }

/** Whether the operator holds just this view of this subject. */
export function isHeldOnStage(stage: StageState, view: StageView, subject: string | null): boolean {
  return stage.mode === 'hold' && stage.view === view && stage.subject === subject
}

/** The view and subject that the big screen shows now. */
export function shownOnStage(meeting: MeetingState): { view: StageView; subject: string | null } {
  if (meeting.stage.mode === 'hold') return { view: meeting.stage.view, subject: meeting.stage.subject }
  const active = activeItem(meeting.agenda)
  switch (active?.kind) {
    case 'presentation':
      return { view: 'slide', subject: active.agencyId }
    case 'recap':
    case 'follow-up':
      return { view: 'board', subject: null }
    case 'break':
      return { view: 'break', subject: null }
    case 'opening':
    case 'discussion':
    case 'closing':
    case undefined:
      return { view: 'agenda', subject: null }
  }
}

export function decideStage(meeting: MeetingState, command: StageCommand): Decision<MeetingEvent> {
  switch (command.type) {
    case 'stage.show':
      if (!subjectExists(meeting, command.view, command.subject))
        return reject({ reason: 'not-found', what: command.view, id: command.subject ?? '' })
      if (isHeldOnStage(meeting.stage, command.view, command.subject)) return accept()
      return accept({ type: 'stage.shown', view: command.view, subject: command.subject })
    case 'stage.follow':
      return meeting.stage.mode === 'follow' ? accept() : accept({ type: 'stage.followed' })
  }
}

export function evolveStage(_stage: StageState, event: StageEvent): StageState {
  switch (event.type) {
    case 'stage.shown':
      return { mode: 'hold', view: event.view, subject: event.subject }
    case 'stage.followed':
      return followingStage
  }
}

function subjectExists(meeting: MeetingState, view: StageView, subject: string | null): boolean {
  switch (view) {
    case 'slide':
      return meeting.attendance.seats.some((seat) => seat.agency.agencyId === subject)
    case 'directive':
      return meeting.directives.some((directive) => directive.directiveId === subject)
    case 'board':
    case 'agenda':
    case 'attendance':
    case 'break':
      return subject === null
  }
}
