import type { StreamId } from '../ids.ts'
import { figureRows } from './board.ts'
import type { ComparisonKind, ComparisonPeriod, Succession } from './comparison.ts'
import type { SeatedAgency } from './attendance.ts'
import type { MeetingState } from './state.ts'

/**
 * An earlier meeting as a period to compare with: its figures as they stand now, corrections included. Null when it
 * has none, or was never described.
 */
export function comparisonFrom(
  kind: ComparisonKind,
  stream: StreamId,
  earlier: Pick<MeetingState, 'lifecycle' | 'attendance' | 'figures'>,
  successions: readonly Succession[],
): ComparisonPeriod | null {
  const { details } = earlier.lifecycle
  const rows = figureRows(earlier)
  if (details === null || rows.length === 0) return null
  const { periodLabel, fiscalYear, quarter, budgetVersion, physicalCutOff, financialCutOff, title } = details
  return {
    kind,
    periodLabel,
    fiscalYear,
    quarter,
    budgetVersion,
    physicalCutOff,
    financialCutOff,
    rows: [...rows],
    successions: [...successions],
    from: { by: 'meeting', stream, title },
  }
}

/** The agencies of an earlier meeting that have no seat in this one: closed, merged, or called by another id. */
export function withoutSeat(
  earlier: Pick<MeetingState, 'attendance'>,
  now: Pick<MeetingState, 'attendance'>,
): readonly SeatedAgency[] {
  const seated = new Set(now.attendance.seats.map(({ agency }) => agency.agencyId))
  return earlier.attendance.seats.flatMap(({ agency }) => (seated.has(agency.agencyId) ? [] : [agency]))
}
