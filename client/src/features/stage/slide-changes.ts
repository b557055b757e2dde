import type { AgencyId } from '../../../../shared/ids.ts'
import { changesSince, type AgencyChange, type ChangeParts } from '../../../../shared/meeting/changes.ts'
import { comparisonKind, type ComparisonKind } from '../../../../shared/meeting/comparison.ts'

/** How an agency has moved since one earlier period. */
export interface SlideChange {
  readonly kind: ComparisonKind
  readonly period: string
  readonly change: AgencyChange
}

/** The agency's changes, the quarter before first; none where it cannot be compared. */
export function slideChanges(meeting: ChangeParts, agency: AgencyId): readonly SlideChange[] {
  return comparisonKind.options.flatMap((kind) => {
    const changes = changesSince(meeting, kind)
    const change = changes?.perAgency.get(agency)
    return changes === null || change === undefined ? [] : [{ kind, period: changes.period.periodLabel, change }]
  })
}

/** The names of agencies that went into this one, once each. */
export function predecessorsIn(changes: readonly SlideChange[]): readonly string[] {
  return [...new Set(changes.flatMap(({ change }) => change.predecessors))]
}
