import type { AgencyId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { DemonstrationPart, GuideCaption } from '../../shared/protocol/http.ts'
import type { CalendarDate } from '../../shared/temporal.ts'

/** Who does what. */
export interface Deed {
  readonly by: DemonstrationPart
  readonly command: MeetingCommand
}

/** One step of the demonstration that plays itself. */
export interface Scene {
  readonly caption: GuideCaption
  /** Pause before it, so that it can be followed with the eyes. */
  readonly waitMs: number
  /** What somebody does in the meeting as it stands; null: it has happened already, or cannot. */
  readonly deed: (meeting: MeetingState, today: CalendarDate) => Deed | null
}

export function scene(caption: GuideCaption, waitMs: number, deed: Scene['deed']): Scene {
  return { caption, waitMs, deed }
}

/** The part of whoever sits at an agency's place. */
export function seatOf(agencyId: AgencyId): DemonstrationPart {
  return { kind: 'agency', agencyId }
}
