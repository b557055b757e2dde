import type { MeetingEvent } from '../../../../shared/meeting/events.ts'
import { evolveMeeting } from '../../../../shared/meeting/evolve.ts'
import { emptyMeeting, type MeetingState } from '../../../../shared/meeting/state.ts'
import { composeMinutes } from '../../../../shared/minutes/compose.ts'
import type { MinutesDocument } from '../../../../shared/minutes/document.ts'
import { sourcesOf } from '../../../../shared/minutes/sources.ts'
import type { Recorded } from '../../../../shared/stream/recorded.ts'

/** A moment of the log at which the minutes are looked at again. */
export interface Version {
  readonly seq: number
  readonly kind: 'kept' | 'closed' | 'sealed' | 'amended'
  /** What somebody called it; null where the kind says enough. */
  readonly label: string | null
}

/** All versions there are, the oldest first: closed, kept by hand, sealed, amended. */
export function versionsIn(history: readonly Recorded<MeetingEvent>[]): readonly Version[] {
  return history.flatMap(({ seq, event }): readonly Version[] => {
    switch (event.type) {
      case 'minutes.version-kept':
        return [{ seq, kind: 'kept', label: event.label }]
      case 'meeting.closed':
        return [{ seq, kind: 'closed', label: null }]
      case 'meeting.sealed':
        return [{ seq, kind: 'sealed', label: null }]
      case 'meeting.amended':
        return [{ seq, kind: 'amended', label: event.reason }]
      default:
        return []
    }
  })
}

/** The minutes as they were after this event; null when the log is not read so far. */
export function minutesAt(history: readonly Recorded<MeetingEvent>[], seq: number): MinutesDocument | null {
  if (history.length < seq) return null
  const part = history.slice(0, seq)
  const meeting = part.reduce<MeetingState>(evolveMeeting, emptyMeeting)
  return composeMinutes(meeting, sourcesOf(part))
}
