import { progressOfRollUp } from '../../../../shared/figures/rollup.ts'
import { bandOf, type Band, type Scheme } from '../../../../shared/figures/scheme.ts'
import { boardTotals, type BoardParts } from '../../../../shared/meeting/board.ts'

/** Which agencies a scheme puts into one band. */
export interface BandCount {
  readonly band: Band | 'not-reported'
  /** Short names, in the order of the seats. */
  readonly agencies: readonly string[]
}

/** How many agencies of the meeting fall into each band in its quarter: every one in exactly one of them. */
export function bandCounts(meeting: BoardParts, scheme: Scheme): readonly BandCount[] {
  const quarter = meeting.lifecycle.details?.quarter ?? 1
  const names = new Map(meeting.attendance.seats.map(({ agency }) => [agency.agencyId, agency.shortName]))
  const placed = boardTotals(meeting).perAgency.map(({ agencyId, rollUp }) => ({
    name: names.get(agencyId) ?? agencyId,
    band: bandOf(scheme, quarter, progressOfRollUp(rollUp)),
  }))
  return [...scheme.bands, 'not-reported' as const].map((band) => ({
    band,
    agencies: placed.flatMap((one) => (one.band === band ? [one.name] : [])),
  }))
}
