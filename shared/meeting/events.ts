import * as z from 'zod/mini'
import { agendaEvents } from './agenda.ts'
import { attendanceEvents } from './attendance.ts'
import { comparisonEvents } from './comparison.ts'
import { directiveEvents } from './directives.ts'
import { figureEvents } from './figures.ts'
import { floorEvents } from './floor.ts'
import { importEvents } from './imports.ts'
import { lifecycleEvents } from './lifecycle.ts'
import { minutesEvents } from './minutes.ts'
import { noteEvents } from './notes.ts'
import { obstacleEvents } from './obstacles.ts'
import { readinessEvents } from './readiness.ts'
import { recordingEvents } from './recording.ts'
import { roleEvents } from './roles.ts'
import { stageEvents } from './stage.ts'

/** Everything that can have happened in a meeting. Stored names never change; see upcast.ts. */
export const meetingEvent = z.discriminatedUnion('type', [
  ...lifecycleEvents,
  ...roleEvents,
  ...attendanceEvents,
  ...agendaEvents,
  ...stageEvents,
  ...figureEvents,
  ...importEvents,
  ...comparisonEvents,
  ...readinessEvents,
  ...obstacleEvents,
  ...floorEvents,
  ...noteEvents,
  ...directiveEvents,
  ...minutesEvents,
  ...recordingEvents,
])
export type MeetingEvent = z.output<typeof meetingEvent>
