import * as z from 'zod/mini'
import { agendaCommands } from './agenda.ts'
import { attendanceCommands } from './attendance.ts'
import { comparisonCommands } from './comparison.ts'
import { directiveCommands } from './directives.ts'
import { figureCommands } from './figures.ts'
import { floorCommands } from './floor.ts'
import { importCommands } from './imports.ts'
import { lifecycleCommands } from './lifecycle.ts'
import { minutesCommands } from './minutes.ts'
import { noteCommands } from './notes.ts'
import { obstacleCommands } from './obstacles.ts'
import { readinessCommands } from './readiness.ts'
import { recordingCommands } from './recording.ts'
import { roleCommands } from './roles.ts'
import { stageCommands } from './stage.ts'

/** Everything a person can ask of a meeting. */
export const meetingCommand = z.discriminatedUnion('type', [
  ...lifecycleCommands,
  ...roleCommands,
  ...attendanceCommands,
  ...agendaCommands,
  ...stageCommands,
  ...figureCommands,
  ...importCommands,
  ...comparisonCommands,
  ...readinessCommands,
  ...obstacleCommands,
  ...floorCommands,
  ...noteCommands,
  ...directiveCommands,
  ...minutesCommands,
  ...recordingCommands,
])
export type MeetingCommand = z.output<typeof meetingCommand>
