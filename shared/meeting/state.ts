import { emptyAgenda, type AgendaState } from './agenda.ts'
import { noSeats, type AttendanceState } from './attendance.ts'
import { noComparison, type ComparisonState } from './comparison.ts'
import type { Directive } from './directives.ts'
import type { FiguresState } from './figures.ts'
import { emptyFloor, type FloorState } from './floor.ts'
import type { ImportRecord } from './imports.ts'
import { unborn, type LifecycleState } from './lifecycle.ts'
import { untouchedMinutes, type MinutesState } from './minutes.ts'
import type { Note } from './notes.ts'
import type { Obstacle } from './obstacles.ts'
import type { ReadinessState } from './readiness.ts'
import { noRecording, type RecordingState } from './recording.ts'
import { noHolders, type RolesState } from './roles.ts'
import { followingStage, type StageState } from './stage.ts'

/** One meeting as its events so far have made it; every screen is drawn from this and nothing else. */
export interface MeetingState {
  readonly lifecycle: LifecycleState
  readonly roles: RolesState
  readonly attendance: AttendanceState
  readonly agenda: AgendaState
  readonly stage: StageState
  readonly figures: FiguresState
  readonly imports: readonly ImportRecord[]
  readonly comparison: ComparisonState
  readonly readiness: ReadinessState
  readonly obstacles: readonly Obstacle[]
  readonly floor: FloorState
  readonly notes: readonly Note[]
  readonly directives: readonly Directive[]
  readonly minutes: MinutesState
  readonly recording: RecordingState
}

export const emptyMeeting: MeetingState = {
  lifecycle: unborn,
  roles: noHolders,
  attendance: noSeats,
  agenda: emptyAgenda,
  stage: followingStage,
  figures: {},
  imports: [],
  comparison: noComparison,
  readiness: {},
  obstacles: [],
  floor: emptyFloor,
  notes: [],
  directives: [],
  minutes: untouchedMinutes,
  recording: noRecording,
}
