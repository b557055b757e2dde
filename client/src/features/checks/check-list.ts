import type { CheckRule, CheckWarning } from '../../../../shared/checks/warning.ts'
import { groupedBy } from '../../../../shared/figures/grouped.ts'
import type { AgencyId } from '../../../../shared/ids.ts'

/** What was found about one agency; null: about the whole recap. */
export interface CheckedAgency {
  readonly agencyId: AgencyId | null
  readonly warnings: readonly CheckWarning[]
}

/** Warnings of one rule, or all, by agency: the whole recap first, then those with most to look at. */
export function byAgency(warnings: readonly CheckWarning[], rule: CheckRule | null): readonly CheckedAgency[] {
  const shown = rule === null ? warnings : warnings.filter((warning) => warning.rule === rule)
  return [...groupedBy(shown, ({ place }) => place.agencyId)]
    .map(([agencyId, own]) => ({ agencyId, warnings: own }))
    .toSorted(
      (a, b) => Number(a.agencyId !== null) - Number(b.agencyId !== null) || b.warnings.length - a.warnings.length,
    )
}

/** Every rule that found something, the most frequent first. */
export function rulesIn(
  warnings: readonly CheckWarning[],
): readonly { readonly rule: CheckRule; readonly count: number }[] {
  return [...groupedBy(warnings, ({ rule }) => rule)]
    .map(([rule, own]) => ({ rule, count: own.length }))
    .toSorted((a, b) => b.count - a.count)
}
