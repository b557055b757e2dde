import type { AgendaItem } from '../meeting/agenda.ts'
import type { Directive } from '../meeting/directives.ts'
import type { Note } from '../meeting/notes.ts'
import type { Placement } from '../meeting/recording.ts'
import type { MeetingState } from '../meeting/state.ts'
import { after, type Instant } from '../temporal.ts'
import { chapterTime, offsetOf } from './offsets.ts'
import type { Cue } from './vtt.ts'

/** Something written down while an item was on. */
export type Written =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'directive'; readonly directive: Directive }

/** An item of the day with what was written and said while it was on. */
export interface Chapter {
  readonly item: AgendaItem
  readonly startedAt: Instant
  readonly written: readonly Written[]
  readonly cues: readonly Cue[]
}

export interface Chapters {
  /** In the order in which they were held. */
  readonly chapters: readonly Chapter[]
  /** Written or said while nothing was on: before the first item, between two, or after the last. */
  readonly written: readonly Written[]
  readonly cues: readonly Cue[]
}

type Parts = Pick<MeetingState, 'agenda' | 'notes' | 'directives' | 'recording'>

/** Shorter than this is no chapter on YouTube. */
const SHORTEST_CHAPTER_MS = 10_000

/**
 * The day's items with what belongs under each: notes and directives by the item they were taken under, or by time;
 * a transcript's cues by the time at which they begin. An item that was called again counts from its last call.
 */
export function chaptersOf(meeting: Parts, cues: readonly Cue[]): Chapters {
  const { placement } = meeting.recording
  const held = heldItems(meeting)
  const written = new Map<string | null, Written[]>()
  for (const one of allWritten(meeting)) {
    const under = held.find(({ itemId }) => itemId === one.itemId) ?? itemAt(held, one.at)
    const key = under?.itemId ?? null
    written.set(key, [...(written.get(key) ?? []), one.written])
  }
  const said = new Map<string | null, Cue[]>()
  for (const cue of cues) {
    const under = placement === null ? undefined : itemAt(held, after(placement.startedAt, cue.startMs))
    const key = under?.itemId ?? null
    const list = said.get(key)
    if (list === undefined) said.set(key, [cue])
    else list.push(cue)
  }
  return {
    chapters: held.map(({ itemId, item, startedAt }) => ({
      item,
      startedAt,
      written: written.get(itemId) ?? [],
      cues: said.get(itemId) ?? [],
    })),
    written: written.get(null) ?? [],
    cues: said.get(null) ?? [],
  }
}

/**
 * Chapters as YouTube reads them from a description: the first at 0:00, ten seconds at least to each.
 * @param beginning what the time before the first item is called
 */
export function chaptersText(chapters: readonly Chapter[], placement: Placement, beginning: string): string {
  const marks: { ms: number; title: string }[] = [{ ms: 0, title: beginning }]
  for (const { item, startedAt } of chapters) {
    // What began before the recording did is on when it begins.
    const ms = offsetOf(placement, startedAt) ?? 0
    const last = marks.at(-1)
    if (last !== undefined && ms - last.ms < SHORTEST_CHAPTER_MS) marks.pop()
    marks.push({ ms: marks.length === 0 ? 0 : ms, title: item.title })
  }
  return marks.map(({ ms, title }) => `${chapterTime(ms)} ${title}`).join('\n')
}

interface HeldItem {
  readonly itemId: string
  readonly item: AgendaItem
  readonly startedAt: Instant
  readonly endedAt: Instant | null
}

function heldItems({ agenda }: Parts): readonly HeldItem[] {
  return agenda.items
    .flatMap((item) =>
      item.startedAt === null ? [] : [{ itemId: item.itemId, item, startedAt: item.startedAt, endedAt: item.endedAt }],
    )
    .toSorted((a, b) => a.startedAt - b.startedAt)
}

function itemAt(held: readonly HeldItem[], at: Instant): HeldItem | undefined {
  return held.findLast(({ startedAt, endedAt }) => startedAt <= at && (endedAt === null || at < endedAt))
}

interface TimedWriting {
  readonly at: Instant
  readonly itemId: string | null
  readonly written: Written
}

function allWritten({ notes, directives }: Parts): readonly TimedWriting[] {
  const typed = notes
    .filter((note) => !note.removed)
    .map((note): TimedWriting => ({ at: note.at, itemId: note.itemId, written: { kind: 'note', note } }))
  const given = directives
    .filter((directive) => directive.withdrawn === null)
    .map((directive): TimedWriting => ({
      at: directive.issuedAt,
      itemId: directive.itemId,
      written: { kind: 'directive', directive },
    }))
  return [...typed, ...given].toSorted((a, b) => a.at - b.at)
}
