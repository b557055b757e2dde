import * as z from 'zod/mini'
import { itemId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { after, instant, type Instant } from '../temporal.ts'
import { lineOfText } from '../text.ts'
import { itemOf } from './agenda.ts'
import type { MeetingEvent } from './events.ts'
import type { MeetingState } from './state.ts'

const DAY_MS = 86_400_000

/** Where the recording can be watched; null: nowhere that a link leads to. */
const recordingAddress = z.nullable(
  z.string().check(z.trim(), z.maxLength(2_000), z.regex(/^https?:\/\/[^\s<>"]+$/i, { error: 'not an address' })),
)
/** Milliseconds from the recording's start. */
const offsetMs = z.int().check(z.gte(0), z.lte(DAY_MS))

/** How it is known when the recording began. */
const knownBy = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('start') }),
  z.strictObject({ by: z.literal('item'), itemId, offsetMs }),
])

const transcript = {
  /** SHA-256 of the file, hex: what lies in the store under another hash is not this transcript. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  fileName: lineOfText,
  cues: z.int().check(z.gte(1)),
  /** Cues of the file that could not be read. */
  unread: z.int().check(z.gte(0)),
}

export const recordingCommands = [
  z.strictObject({ type: z.literal('recording.place'), startedAt: instant, address: recordingAddress }),
  /** One known point: this item begins at `offsetMs` of the recording. */
  z.strictObject({ type: z.literal('recording.place-by-item'), itemId, offsetMs, address: recordingAddress }),
  z.strictObject({ type: z.literal('recording.remove') }),
  /** Takes the place of the transcript that was there. Said by the server, once the file is kept. */
  z.strictObject({ type: z.literal('recording.attach-transcript'), ...transcript }),
  z.strictObject({ type: z.literal('recording.remove-transcript') }),
] as const
export type RecordingCommand = z.output<(typeof recordingCommands)[number]>

export const recordingEvents = [
  z.strictObject({
    type: z.literal('recording.placed'),
    startedAt: instant,
    known: knownBy,
    address: recordingAddress,
  }),
  z.strictObject({ type: z.literal('recording.removed') }),
  z.strictObject({ type: z.literal('recording.transcript-attached'), ...transcript }),
  z.strictObject({ type: z.literal('recording.transcript-removed') }),
] as const
export type RecordingEvent = z.output<(typeof recordingEvents)[number]>

export interface Placement {
  readonly startedAt: Instant
  readonly known: z.output<typeof knownBy>
  readonly address: string | null
}

export interface AttachedTranscript {
  readonly sha256: string
  readonly fileName: string
  readonly cues: number
  readonly unread: number
  readonly by: Actor
  readonly at: Instant
}

/** The recording of the video call, as far as the meeting knows of it. */
export interface RecordingState {
  /** Null: nobody has said when it began. */
  readonly placement: Placement | null
  readonly transcript: AttachedTranscript | null
}

export const noRecording: RecordingState = { placement: null, transcript: null }

export function decideRecording(meeting: MeetingState, command: RecordingCommand, at: Instant): Decision<MeetingEvent> {
  const { placement, transcript: attached } = meeting.recording
  switch (command.type) {
    case 'recording.place':
      return place(meeting, command.startedAt, { by: 'start' }, command.address, at)
    case 'recording.place-by-item':
      return placeByItem(meeting, command, at)
    case 'recording.remove':
      return placement === null ? accept() : accept({ type: 'recording.removed' })
    case 'recording.attach-transcript':
      if (attached?.sha256 === command.sha256 && attached.fileName === command.fileName) return accept()
      return accept({ ...command, type: 'recording.transcript-attached' })
    case 'recording.remove-transcript':
      return attached === null ? accept() : accept({ type: 'recording.transcript-removed' })
  }
}

export function evolveRecording(
  recording: RecordingState,
  event: RecordingEvent,
  { by, at }: RecordedFacts,
): RecordingState {
  switch (event.type) {
    case 'recording.placed': {
      const { startedAt, known, address } = event
      return { ...recording, placement: { startedAt, known, address } }
    }
    case 'recording.removed':
      return { ...recording, placement: null }
    case 'recording.transcript-attached': {
      const { sha256, fileName, cues, unread } = event
      return { ...recording, transcript: { sha256, fileName, cues, unread, by, at } }
    }
    case 'recording.transcript-removed':
      return { ...recording, transcript: null }
  }
}

function placeByItem(
  meeting: MeetingState,
  command: RecordingCommand & { readonly type: 'recording.place-by-item' },
  at: Instant,
): Decision<MeetingEvent> {
  const { itemId: id, offsetMs: offset, address } = command
  const item = itemOf(meeting.agenda, id)
  if (item === undefined) return reject({ reason: 'not-found', what: 'agenda item', id })
  if (item.startedAt === null || item.startedAt < offset) return conflict('an item that has not begun places nothing')
  return place(meeting, after(item.startedAt, -offset), { by: 'item', itemId: id, offsetMs: offset }, address, at)
}

function place(
  { recording: { placement } }: MeetingState,
  startedAt: Instant,
  known: Placement['known'],
  address: string | null,
  at: Instant,
): Decision<MeetingEvent> {
  if (startedAt > at) return conflict('a recording does not begin in the future')
  const wanted = { startedAt, known, address }
  if (JSON.stringify(placement) === JSON.stringify(wanted)) return accept()
  return accept({ type: 'recording.placed', ...wanted })
}

function conflict(problem: string): Decision<MeetingEvent> {
  return reject({ reason: 'conflict', what: 'recording', problem })
}
