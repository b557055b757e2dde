import type { Recorded } from '../stream/recorded.ts'
import { evolveAgenda, type AgendaEvent } from './agenda.ts'
import { evolveAttendance, type AttendanceEvent } from './attendance.ts'
import { evolveComparison, type ComparisonEvent } from './comparison.ts'
import { evolveDirectives, type DirectiveEvent } from './directives.ts'
import type { MeetingEvent } from './events.ts'
import { evolveFigures, type FigureEvent } from './figures.ts'
import { evolveFloor, type FloorEvent } from './floor.ts'
import { evolveImports, type ImportEvent } from './imports.ts'
import { evolveLifecycle, type LifecycleEvent } from './lifecycle.ts'
import { evolveMinutes, type MinutesEvent } from './minutes.ts'
import { belongsTo } from './noun.ts'
import { evolveNotes, type NoteEvent } from './notes.ts'
import { evolveObstacles, type ObstacleEvent } from './obstacles.ts'
import { evolveReadiness, type ReadinessEvent } from './readiness.ts'
import { evolveRecording, type RecordingEvent } from './recording.ts'
import { evolveRoles, type RoleEvent } from './roles.ts'
import { evolveStage, type StageEvent } from './stage.ts'
import type { MeetingState } from './state.ts'

/** The meeting after one more event. Each event changes the slice of the noun it is named after, and no other. */
export function evolveMeeting(meeting: MeetingState, recorded: Recorded<MeetingEvent>): MeetingState {
  const { event } = recorded
  if (belongsTo<LifecycleEvent>('meeting', event))
    return { ...meeting, lifecycle: evolveLifecycle(meeting.lifecycle, event, recorded) }
  if (belongsTo<RoleEvent>('roles', event)) return { ...meeting, roles: evolveRoles(meeting.roles, event, recorded) }
  if (belongsTo<AttendanceEvent>('attendance', event))
    return { ...meeting, attendance: evolveAttendance(meeting.attendance, event, recorded) }
  if (belongsTo<AgendaEvent>('agenda', event))
    return { ...meeting, agenda: evolveAgenda(meeting.agenda, event, recorded) }
  if (belongsTo<StageEvent>('stage', event)) return { ...meeting, stage: evolveStage(meeting.stage, event) }
  if (belongsTo<FigureEvent>('figures', event))
    return { ...meeting, figures: evolveFigures(meeting.figures, event, recorded) }
  if (belongsTo<ImportEvent>('import', event))
    return { ...meeting, imports: evolveImports(meeting.imports, event, recorded) }
  if (belongsTo<ComparisonEvent>('comparison', event))
    return { ...meeting, comparison: evolveComparison(meeting.comparison, event) }
  if (belongsTo<ReadinessEvent>('readiness', event))
    return { ...meeting, readiness: evolveReadiness(meeting.readiness, event, recorded) }
  if (belongsTo<ObstacleEvent>('obstacle', event))
    return { ...meeting, obstacles: evolveObstacles(meeting.obstacles, event, recorded) }
  if (belongsTo<FloorEvent>('floor', event)) return { ...meeting, floor: evolveFloor(meeting.floor, event, recorded) }
  if (belongsTo<NoteEvent>('note', event)) return { ...meeting, notes: evolveNotes(meeting.notes, event, recorded) }
  if (belongsTo<MinutesEvent>('minutes', event))
    return { ...meeting, minutes: evolveMinutes(meeting.minutes, event, recorded) }
  if (belongsTo<RecordingEvent>('recording', event))
    return { ...meeting, recording: evolveRecording(meeting.recording, event, recorded) }
  return {
    ...meeting,
    directives: evolveDirectives(meeting.directives, event satisfies DirectiveEvent, recorded),
  }
}
