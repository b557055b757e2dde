import type { StreamId } from '../../shared/ids.ts'
import { itemOf, type AgendaItem } from '../../shared/meeting/agenda.ts'
import type { Directive } from '../../shared/meeting/directives.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { Note } from '../../shared/meeting/notes.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { chaptersOf } from '../../shared/recording/chapters.ts'
import { readTranscript, type Cue } from '../../shared/recording/vtt.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import type { TimeZone } from '../../shared/wall-clock.ts'
import type { MeetingObserver } from '../rooms/rooms.ts'
import type { TranscriptStore } from '../transcripts/transcript-store.ts'
import type { SearchEntry, SearchStore } from './search-store.ts'

/**
 * Keeps notes, directives and transcripts where they can be searched. A transcript's lines lie under the items as these
 * stood when it came or the recording was placed.
 */
export class SearchProjection implements MeetingObserver {
  private readonly store: SearchStore
  private readonly transcripts: Pick<TranscriptStore, 'text'>
  /** News are kept in the order in which they came. */
  private last: Promise<void> = Promise.resolve()

  constructor(store: SearchStore, transcripts: Pick<TranscriptStore, 'text'>) {
    this.store = store
    this.transcripts = transcripts
  }

  opened(stream: StreamId, meeting: MeetingState, seq: number): Promise<void> {
    return this.inTurn(async () => {
      await this.keepAgencies(stream, meeting)
      await this.store.put(stream, seq, writtenEntries(meeting, null))
      await this.keepTranscript(stream, meeting, seq)
    })
  }

  happened(stream: StreamId, meeting: MeetingState, events: readonly Recorded<MeetingEvent>[]): Promise<void> {
    const touched = new Set(events.flatMap(({ event }) => idsIn(event)))
    const isAbout = (noun: string): boolean => events.some(({ event }) => event.type.startsWith(noun))
    const [seats, recording] = [isAbout('attendance.seats-'), isAbout('recording.')]
    const seq = events.at(-1)?.seq ?? 0
    if (touched.size === 0 && !seats && !recording) return Promise.resolve()
    return this.inTurn(async () => {
      if (seats) await this.keepAgencies(stream, meeting)
      await this.store.put(stream, seq, writtenEntries(meeting, touched))
      if (recording) await this.keepTranscript(stream, meeting, seq)
    })
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.last.then(work)
    // Whoever asked hears of the failure; the next turn comes all the same.
    this.last = turn.catch(() => undefined)
    return turn
  }

  private async keepAgencies(stream: StreamId, { attendance }: MeetingState): Promise<void> {
    await this.store.putAgencies(
      stream,
      attendance.seats.map(({ agency }) => agency),
    )
  }

  private async keepTranscript(stream: StreamId, meeting: MeetingState, seq: number): Promise<void> {
    const { transcript, placement } = meeting.recording
    const version = `${transcript?.sha256.slice(0, 16) ?? 'none'}.${placement?.startedAt ?? 0}`
    if (transcript !== null && (await this.store.countTranscript(stream, version)) === transcript.cues) return
    await this.store.clearTranscript(stream)
    const text = transcript === null ? null : await this.transcripts.text(stream, transcript.sha256)
    if (text !== null) await this.store.put(stream, seq, saidEntries(meeting, readTranscript(text).cues, version))
  }
}

function zoneOf({ lifecycle }: MeetingState): TimeZone {
  return lifecycle.details?.timeZone ?? 'Asia/Jakarta'
}

function idsIn(event: MeetingEvent): readonly string[] {
  if ('noteId' in event) return [event.noteId]
  return 'directiveId' in event ? [event.directiveId] : []
}

/** Notes and directives; `only` those, null: all of them. */
function writtenEntries(meeting: MeetingState, only: ReadonlySet<string> | null): readonly SearchEntry[] {
  const notes = meeting.notes.filter(({ noteId }) => only === null || only.has(noteId))
  const directives = meeting.directives.filter(({ directiveId }) => only === null || only.has(directiveId))
  const zone = zoneOf(meeting)
  return [
    ...notes.map((note) => ({ zone, ...noteEntry(note, itemOf(meeting.agenda, note.itemId)) })),
    ...directives.map((directive) => ({
      zone,
      ...directiveEntry(directive, itemOf(meeting.agenda, directive.itemId)),
    })),
  ]
}

function noteEntry(note: Note, item: AgendaItem | undefined): Omit<SearchEntry, 'zone'> {
  const about = note.agencyId ?? item?.agencyId ?? null
  return {
    kind: 'note',
    id: note.noteId,
    place: note.seq,
    at: note.at,
    agencies: about === null ? [] : [about],
    who: note.by.name,
    item: item?.title ?? null,
    text: note.text,
    hidden: note.removed,
  }
}

function directiveEntry(directive: Directive, item: AgendaItem | undefined): Omit<SearchEntry, 'zone'> {
  const own = directive.addressees.flatMap(({ text }) => text ?? [])
  return {
    kind: 'directive',
    id: directive.directiveId,
    place: directive.seq,
    at: directive.issuedAt,
    agencies: directive.addressees.map(({ agencyId }) => agencyId),
    who: directive.issuedBy.name,
    item: item?.title ?? null,
    // An addressee's own wording is part of what was said.
    text: [directive.text, ...own].join('\n'),
    hidden: directive.withdrawn !== null,
  }
}

function saidEntries(meeting: MeetingState, cues: readonly Cue[], version: string): readonly SearchEntry[] {
  const under = new Map(
    chaptersOf(meeting, cues).chapters.flatMap(({ item, cues: own }) => own.map((cue) => [cue, item] as const)),
  )
  const zone = zoneOf(meeting)
  return cues.map((cue, place): SearchEntry => {
    const item = under.get(cue)
    const agency = item?.agencyId ?? null
    return {
      kind: 'transcript',
      id: `${version}.${place}`,
      place,
      at: cue.startMs,
      zone,
      agencies: agency === null ? [] : [agency],
      who: cue.speaker,
      item: item?.title ?? null,
      text: cue.text,
      hidden: false,
    }
  })
}
