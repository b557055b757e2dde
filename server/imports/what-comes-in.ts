import { obstacleId, solutionId, type AgencyId, type BatchId } from '../../shared/ids.ts'
import { seatOf } from '../../shared/meeting/attendance.ts'
import { MOST_LINES, type ImportCommand } from '../../shared/meeting/imports.ts'
import { isNamed } from '../../shared/meeting/obstacles.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { DetailLine, ObstacleRow, RecapRow } from '../../shared/workbook/reading.ts'
import type { NewDetailLine } from '../details/detail-store.ts'

type Import = ImportCommand & { readonly type: 'figures.import' }
type FigureRows = Import['rows']

/** Figures of agencies that have a seat here. Those that have presented keep theirs: only a correction changes them. */
export function figuresToSet(meeting: MeetingState, recap: readonly RecapRow[]): FigureRows {
  return figuresOf(recap).filter(({ agencyId: agency }) => isSeated(meeting, agency) && !hasPresented(meeting, agency))
}

/** Every figure whose agency and source are known, the first where one is named twice. */
export function figuresOf(recap: readonly RecapRow[]): FigureRows {
  const named = new Set<string>()
  return recap.flatMap(({ agencyId: agency, source, figure }) => {
    const key = `${agency} ${source}`
    if (agency === null || source === null || named.has(key)) return []
    named.add(key)
    return [{ agencyId: agency, source, figure }]
  })
}

/** Obstacles that nobody has named yet in the same words, under ids that follow from the batch. */
export function obstaclesToAdd(
  meeting: MeetingState,
  batch: BatchId,
  obstacles: readonly ObstacleRow[],
): Import['obstacles'] {
  return obstacles.flatMap(({ agencyId: agency, text, category, nature, amountAtRisk, solutions }, place) => {
    if (agency === null || !isSeated(meeting, agency) || isNamed(meeting, agency, text)) return []
    const id = `${batch}.o${place + 1}`
    return [
      {
        obstacleId: obstacleId.parse(id),
        agencyId: agency,
        text,
        category,
        nature,
        amountAtRisk,
        solutions: solutions
          .slice(0, 20)
          .map((solution, nth) => ({ solutionId: solutionId.parse(`${id}.s${nth + 1}`), text: solution })),
      },
    ]
  })
}

/** Lines of known agencies and sources, as they are kept, as many as one import may bring. */
export function linesToKeep(meeting: MeetingState, details: readonly DetailLine[]): readonly NewDetailLine[] {
  const seated = new Set(meeting.attendance.seats.map((seat) => seat.agency.agencyId))
  const placed = details.flatMap((line) => {
    const { agencyId: agency, source, code, activity, officer, method, figure, sheet, row } = line
    if (agency === null || source === null || !seated.has(agency)) return []
    return [{ agencyId: agency, source, code, activity, officer, method, figure, sheet, row }]
  })
  return placed.slice(0, MOST_LINES)
}

function isSeated(meeting: MeetingState, agency: AgencyId): boolean {
  return seatOf(meeting.attendance, agency) !== undefined
}

function hasPresented(meeting: MeetingState, agency: AgencyId): boolean {
  return (meeting.figures[agency]?.frozenAt ?? null) !== null
}
