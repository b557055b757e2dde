import type { MeetingEvent } from '../meeting/events.ts'
import type { Recorded } from '../stream/recorded.ts'

/** For every thing of a meeting the numbers of the events that made it what it is, oldest first. */
export type Sources = Readonly<Record<string, readonly number[]>>

export const noSources: Sources = {}

/** Where everything in this history came from. */
export function sourcesOf(history: readonly Recorded<MeetingEvent>[]): Sources {
  return extendSources(noSources, history)
}

/** The same with the events that followed. */
export function extendSources(before: Sources, history: readonly Recorded<MeetingEvent>[]): Sources {
  const sources: Record<string, readonly number[]> = { ...before }
  for (const { event, seq } of history) {
    for (const subject of subjectsOf(event)) sources[subject] = [...(sources[subject] ?? []), seq]
  }
  return sources
}

/** The numbers of all events behind these subjects, in order, each once. */
export function numbersOf(sources: Sources, subjects: readonly string[]): readonly number[] {
  return ordered(subjects.flatMap((subject) => sources[subject] ?? []))
}

/** Numbers in order, each once. */
export function ordered(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

/** What an event says something about, of all that minutes are made from. */
function subjectsOf(event: MeetingEvent): readonly string[] {
  switch (event.type) {
    case 'meeting.created':
    case 'meeting.described':
      return ['details']
    case 'meeting.opened':
    case 'meeting.closed':
    case 'meeting.reopened':
    case 'meeting.sealed':
      return [event.type]
    case 'meeting.amended':
      return [`amendment/${event.version}`]
    case 'roles.taken':
    case 'roles.released':
      return [`role/${event.role}`]
    case 'attendance.seats-added':
      return event.seats.map((seat) => `seat/${seat.agencyId}`)
    case 'attendance.recorded':
    case 'attendance.left':
      return [`seat/${event.agencyId}`]
    case 'agenda.items-added':
      return event.items.map((item) => `item/${item.itemId}`)
    case 'agenda.item-edited':
    case 'agenda.item-started':
    case 'agenda.item-ended':
    case 'agenda.start-corrected':
    case 'agenda.item-skipped':
    case 'agenda.item-restored':
      return [`item/${event.itemId}`]
    case 'agenda.taken-as-read':
      return event.itemIds.map((id) => `item/${id}`)
    case 'figures.reported':
    case 'figures.corrected':
      return [`figures/${event.agencyId}/${event.source}`]
    case 'figures.imported':
      return event.rows.map((row) => `figures/${row.agencyId}/${row.source}`)
    case 'figures.frozen':
      return [`frozen/${event.agencyId}`]
    case 'comparison.period-set':
      return [`comparison/${event.period.kind}`]
    case 'obstacle.added':
    case 'obstacle.edited':
      return [`obstacle/${event.obstacleId}`]
    case 'obstacle.solution-proposed':
    case 'obstacle.solution-edited':
      return [`solution/${event.solutionId}`]
    case 'note.added':
    case 'note.edited':
    case 'note.restored':
      return [`note/${event.noteId}`]
    case 'directive.issued':
    case 'directive.edited':
      return [`directive/${event.directiveId}`]
    case 'minutes.line-worded':
      return [`line/${event.lineId}`]
    case 'minutes.numbered':
    case 'minutes.signed-off':
      return [event.type]
    default:
      return []
  }
}
