import * as z from 'zod/mini'
import { agencyId, itemId, noteId, type AgencyId, type ItemId, type NoteId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText } from '../text.ts'
import type { Instant } from '../temporal.ts'
import { itemOf } from './agenda.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import type { MeetingState } from './state.ts'

export const noteKind = z.enum(['note', 'question', 'answer', 'decision', 'praise', 'reprimand'])
export type NoteKind = z.output<typeof noteKind>

// Not `agencyId`: in a command that would say whose thing it touches, and notes are the secretariat's own.
const content = { kind: noteKind, text: bodyOfText, aboutAgencyId: z.nullable(agencyId) }

export const noteCommands = [
  z.strictObject({ type: z.literal('note.add'), noteId, itemId: z.nullable(itemId), ...content }),
  /** `baseRevision`: the revision that was being read while typing. */
  z.strictObject({ type: z.literal('note.edit'), noteId, baseRevision: z.int().check(z.gte(1)), ...content }),
  z.strictObject({ type: z.literal('note.remove'), noteId }),
  z.strictObject({ type: z.literal('note.restore'), noteId }),
] as const
export type NoteCommand = z.output<(typeof noteCommands)[number]>

export const noteEvents = [
  z.strictObject({ type: z.literal('note.added'), noteId, itemId: z.nullable(itemId), ...content }),
  z.strictObject({ type: z.literal('note.edited'), noteId, ...content }),
  z.strictObject({ type: z.literal('note.removed'), noteId }),
  z.strictObject({ type: z.literal('note.restored'), noteId }),
] as const
export type NoteEvent = z.output<(typeof noteEvents)[number]>

export interface Note {
  readonly noteId: NoteId
  /** Number of the event that added it: its place in the timeline. */
  readonly seq: number
  readonly kind: NoteKind
  readonly text: string
  /** The item it was taken under; null outside any. */
  readonly itemId: ItemId | null
  /** Whom it is about; null: nobody in particular. */
  readonly agencyId: AgencyId | null
  readonly by: Actor
  readonly at: Instant
  /** 1 when added, one more with every edit. */
  readonly revision: number
  /** Kept, so that a removal can be taken back. */
  readonly removed: boolean
}

export function decideNotes(meeting: MeetingState, command: NoteCommand): Decision<MeetingEvent> {
  const { noteId: id } = command
  const note = meeting.notes.find((other) => other.noteId === id)
  if (command.type === 'note.add') {
    if (note !== undefined) return reject({ reason: 'already-exists', what: 'note', id })
    if (command.itemId !== null && itemOf(meeting.agenda, command.itemId) === undefined)
      return reject({ reason: 'not-found', what: 'agenda item', id: command.itemId })
    return about(meeting, command.aboutAgencyId) ?? accept({ ...command, type: 'note.added' })
  }
  if (note === undefined) return reject({ reason: 'not-found', what: 'note', id })
  switch (command.type) {
    case 'note.edit':
      return editNote(meeting, note, command)
    case 'note.remove':
      return note.removed ? accept() : accept({ type: 'note.removed', noteId: id })
    case 'note.restore':
      return note.removed ? accept({ type: 'note.restored', noteId: id }) : accept()
  }
}

export function evolveNotes(notes: readonly Note[], event: NoteEvent, facts: RecordedFacts): readonly Note[] {
  switch (event.type) {
    case 'note.added': {
      const { noteId: id, itemId: item, kind, text, aboutAgencyId } = event
      const { seq, by, at } = facts
      const added = { noteId: id, itemId: item, kind, text, agencyId: aboutAgencyId }
      return [...notes, { ...added, seq, by, at, revision: 1, removed: false }]
    }
    case 'note.edited': {
      const { kind, text, aboutAgencyId } = event
      return change(notes, event.noteId, (old) => ({
        ...old,
        kind,
        text,
        agencyId: aboutAgencyId,
        revision: old.revision + 1,
      }))
    }
    case 'note.removed':
      return change(notes, event.noteId, (old) => ({ ...old, removed: true }))
    case 'note.restored':
      return change(notes, event.noteId, (old) => ({ ...old, removed: false }))
  }
}

function editNote(
  meeting: MeetingState,
  note: Note,
  { baseRevision, kind, text, aboutAgencyId }: NoteCommand & { readonly type: 'note.edit' },
): Decision<MeetingEvent> {
  const { noteId: id, revision } = note
  if (note.removed) return reject({ reason: 'not-found', what: 'note', id })
  if (note.kind === kind && note.text === text && note.agencyId === aboutAgencyId) return accept()
  if (baseRevision !== revision) return reject({ reason: 'stale-edit', what: 'note', id, revision, text: note.text })
  return about(meeting, aboutAgencyId) ?? accept({ type: 'note.edited', noteId: id, kind, text, aboutAgencyId })
}

/** Refuses a note about an agency that has no seat. */
function about(meeting: MeetingState, agency: AgencyId | null): Decision<MeetingEvent> | null {
  const isKnown = agency === null || seatOf(meeting.attendance, agency) !== undefined
  return isKnown ? null : reject({ reason: 'not-found', what: 'seat', id: agency })
}

function change(notes: readonly Note[], id: NoteId, next: (old: Note) => Note): readonly Note[] {
  return notes.map((note) => (note.noteId === id ? next(note) : note))
}
