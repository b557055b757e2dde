import type { BatchId } from '../../../../shared/ids.ts'
import { decideImports } from '../../../../shared/meeting/imports.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import type { Rejection } from '../../../../shared/stream/rejection.ts'

/** Why an import cannot be taken back as the meeting is now, asked of the rules themselves; null when it can. */
export function undoProblem(meeting: MeetingState, batchId: BatchId): Rejection | null {
  const decision = decideImports(meeting, { type: 'figures.undo-import', batchId })
  return decision.ok ? null : decision.rejection
}

/** The agency that stands in the way, by the name it has here. */
export function agencyInTheWay(meeting: MeetingState, problem: Rejection | null): string | null {
  if (problem?.reason !== 'import-used') return null
  const seat = meeting.attendance.seats.find(({ agency }) => agency.agencyId === problem.agencyId)
  return seat?.agency.name ?? problem.agencyId
}
