import type { AgencyId } from '../ids.ts'
import type { Actor } from '../stream/actor.ts'
import type { Moment } from '../stream/decider.ts'
import { reject, type Decision } from '../stream/decision.ts'
import type { AgendaCommand } from './agenda.ts'
import { decideAttendance, type AttendanceCommand } from './attendance.ts'
import type { MeetingCommand } from './commands.ts'
import { decideComparison, type ComparisonCommand } from './comparison.ts'
import { decideAgenda } from './decide-agenda.ts'
import { decideDirectives, type DirectiveCommand } from './directives.ts'
import type { MeetingEvent } from './events.ts'
import { decideFigures, type FigureCommand } from './figures.ts'
import { decideFloor, type FloorCommand } from './floor.ts'
import { decideImports, isImportCommand } from './imports.ts'
import { decideLifecycle, type LifecycleCommand } from './lifecycle.ts'
import { decideMinutes } from './decide-minutes.ts'
import type { MinutesCommand } from './minutes.ts'
import { belongsTo } from './noun.ts'
import { decideNotes, type NoteCommand } from './notes.ts'
import { decideObstacles, type ObstacleCommand } from './obstacles.ts'
import { refusal } from './permissions.ts'
import { decideReadiness, type ReadinessCommand } from './readiness.ts'
import { decideRecording, type RecordingCommand } from './recording.ts'
import { decideRoles, type RoleCommand } from './roles.ts'
import { decideStage, type StageCommand } from './stage.ts'
import type { MeetingState } from './state.ts'

/**
 * What follows from one person's command in this state: events to record, or the reason why not.
 * The permission table comes first; then the noun that the command's name begins with.
 */
export function decideMeeting(
  meeting: MeetingState,
  command: MeetingCommand,
  actor: Actor,
  moment: Moment,
): Decision<MeetingEvent> {
  const refused = refusal(meeting, actor, command.type, agencyTouchedBy(command))
  if (refused !== null) return reject(refused)

  if (belongsTo<LifecycleCommand>('meeting', command)) return decideLifecycle(meeting, command, moment)
  if (belongsTo<RoleCommand>('roles', command)) return decideRoles(meeting, command, actor)
  if (belongsTo<AttendanceCommand>('attendance', command)) return decideAttendance(meeting, command)
  if (belongsTo<AgendaCommand>('agenda', command)) return decideAgenda(meeting, command, moment.at)
  if (belongsTo<StageCommand>('stage', command)) return decideStage(meeting, command)
  if (isImportCommand(command)) return decideImports(meeting, command)
  if (belongsTo<FigureCommand>('figures', command)) return decideFigures(meeting, command, actor, moment.at)
  if (belongsTo<ComparisonCommand>('comparison', command)) return decideComparison(meeting, command)
  if (belongsTo<ReadinessCommand>('readiness', command)) return decideReadiness(meeting, command)
  if (belongsTo<ObstacleCommand>('obstacle', command)) return decideObstacles(meeting, command)
  if (belongsTo<FloorCommand>('floor', command)) return decideFloor(meeting, command, actor)
  if (belongsTo<NoteCommand>('note', command)) return decideNotes(meeting, command)
  if (belongsTo<MinutesCommand>('minutes', command)) return decideMinutes(meeting, command, moment)
  if (belongsTo<RecordingCommand>('recording', command)) return decideRecording(meeting, command, moment.at)
  return decideDirectives(meeting, command satisfies DirectiveCommand)
}

/** Commands about one agency's things name it in `agencyId`; the others touch none. */
function agencyTouchedBy(command: MeetingCommand): AgencyId | null {
  return 'agencyId' in command ? command.agencyId : null
}
