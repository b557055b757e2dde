import ical from 'ical-generator'
import type { StreamId } from '../../shared/ids.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { MinutesDocument } from '../../shared/minutes/document.ts'
import { after, MINUTE_MS, type Instant } from '../../shared/temporal.ts'

export interface CalendarParts {
  readonly stream: StreamId
  readonly meeting: MeetingState
  readonly document: MinutesDocument
  readonly asOf: Instant
}

/** The meeting, and every day on which something is due, for the calendars of those who must be there (RFC 5545). */
export function icsFile({ stream, meeting, document, asOf }: CalendarParts): Uint8Array {
  const stamp = new Date(asOf)
  const calendar = ical({ prodId: { company: 'Rakor', product: 'Rakor', language: 'ID' }, name: document.title })
  const { details, openedAt, closedAt } = meeting.lifecycle
  if (details !== null)
    calendar.createEvent({
      id: `${stream}@rakor`,
      stamp,
      summary: document.title,
      location: details.place,
      ...(openedAt === null
        ? { start: details.date, allDay: true }
        : {
            start: new Date(openedAt),
            end: new Date(closedAt ?? after(openedAt, plannedMinutes(meeting) * MINUTE_MS)),
          }),
    })
  for (const { line, due, owner, proofExpected, agencyIds } of document.followUp) {
    if (due === null) continue
    calendar.createEvent({
      id: `${stream}.${line.id.replaceAll('/', '.')}@rakor`,
      stamp,
      start: due,
      allDay: true,
      summary: `Tenggat: ${line.text.slice(0, 120)}`,
      description: `${line.text}\n${owner}${proofExpected === null ? '' : `\nBukti: ${proofExpected}`}`,
      categories: agencyIds.map((name) => ({ name })),
    })
  }
  return Buffer.from(calendar.toString(), 'utf8')
}

function plannedMinutes({ agenda }: MeetingState): number {
  return agenda.items.reduce((sum, item) => sum + item.plannedMinutes, 0)
}
