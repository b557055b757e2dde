import { progressOfRollUp, type RollUp } from '../figures/rollup.ts'
import { bandOf } from '../figures/scheme.ts'
import type { SeatedAgency } from './attendance.ts'
import { boardTotals } from './board.ts'
import { currentFigure, type AgencyFigures } from './figures.ts'
import { obstaclesOf } from './obstacles.ts'
import { confirmationOf, type Confirmation } from './readiness.ts'
import type { MeetingState } from './state.ts'

/** How far one agency has come with preparing itself, as facts of the meeting. */
export interface SeatReadiness {
  readonly agency: SeatedAgency
  /** What was done and spent is known of no source, of some, or of all that the agency has. */
  readonly reported: 'nothing' | 'partly' | 'whole'
  /** Its word that the figures are right; null while it has not given it for these figures. */
  readonly confirmation: Confirmation | null
  /** It gave its word, and a figure changed afterwards. */
  readonly isOvertaken: boolean
  /** It lags by the meeting's scheme and has named no obstacle. */
  readonly owesObstacle: boolean
  readonly obstacles: number
  readonly withoutSolution: number
  /** Nothing is left to do. */
  readonly isReady: boolean
}

type Prepared = Pick<MeetingState, 'attendance' | 'figures' | 'lifecycle' | 'obstacles' | 'readiness'>

/** How far every agency has come, in the order of the seats. */
export function seatReadiness(meeting: Prepared): readonly SeatReadiness[] {
  const totals = new Map(boardTotals(meeting).perAgency.map(({ agencyId, rollUp }) => [agencyId, rollUp]))
  return meeting.attendance.seats.map(({ agency }) => {
    const { agencyId } = agency
    const own = obstaclesOf(meeting, agencyId)
    const reported = reportedBy(meeting.figures[agencyId])
    const confirmation = confirmationOf(meeting, agencyId)
    const owesObstacle = own.length === 0 && isBehind(meeting, totals.get(agencyId))
    return {
      agency,
      reported,
      confirmation,
      isOvertaken: confirmation === null && meeting.readiness[agencyId] !== undefined,
      owesObstacle,
      obstacles: own.length,
      withoutSolution: own.filter(({ solutions }) => solutions.length === 0).length,
      isReady: reported !== 'nothing' && confirmation !== null && !owesObstacle,
    }
  })
}

function reportedBy(figures: AgencyFigures | undefined): SeatReadiness['reported'] {
  const said = (figures?.entries ?? []).flatMap((entry) => {
    const { physicalActual, financialActual } = currentFigure(entry)
    return [physicalActual, financialActual]
  })
  if (said.every((number) => number === null)) return 'nothing'
  return said.includes(null) ? 'partly' : 'whole'
}

function isBehind({ lifecycle: { details } }: Prepared, total: RollUp | undefined): boolean {
  if (details === null || total === undefined) return false
  const band = bandOf(details.scheme, details.quarter, progressOfRollUp(total))
  return band !== 'not-reported' && (band.tone === 'warn' || band.tone === 'bad' || band.tone === 'critical')
}
