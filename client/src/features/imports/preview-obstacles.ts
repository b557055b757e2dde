import { seatOf } from '../../../../shared/meeting/attendance.ts'
import { isNamed } from '../../../../shared/meeting/obstacles.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import type { ObstacleRow } from '../../../../shared/workbook/reading.ts'
import type { PreviewObstacle } from './ObstaclesPreview.tsx'

/** Every obstacle of a file: new, named already in the same words, or of nobody who has a seat. */
export function previewObstacles(
  meeting: Pick<MeetingState, 'attendance' | 'obstacles'>,
  obstacles: readonly ObstacleRow[],
): readonly PreviewObstacle[] {
  return obstacles.map((obstacle) => {
    const { agencyId, text } = obstacle
    if (agencyId === null || seatOf(meeting.attendance, agencyId) === undefined) return { obstacle, fate: 'out' }
    return { obstacle, fate: isNamed(meeting, agencyId, text) ? 'same' : 'new' }
  })
}
