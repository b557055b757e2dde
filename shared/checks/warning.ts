import type { Figure } from '../figures/figure.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import type { AgencyId } from '../ids.ts'
import type { CalendarDate } from '../temporal.ts'

/** A field of a figure that a warning may point at. */
export type CheckedField = keyof Figure

/** Where a value stood in the workbook it came from. */
export interface CellAddress {
  readonly sheet: string
  /** As in `C12`. */
  readonly cell: string
}

/** What a warning speaks of; null where it speaks of more than one. */
export interface CheckPlace {
  readonly agencyId: AgencyId | null
  readonly source: FundingSource | null
  readonly field: CheckedField | null
  /** Passed through from the row that was checked; null where it did not come from a workbook. */
  readonly cell: CellAddress | null
}

/** What each rule needs for its one sentence. Amounts in rupiah, shares in per cent, differences in points. */
export interface CheckValues {
  'physical-above-100': { readonly percent: number }
  'financial-above-budget': { readonly amount: number; readonly budget: number }
  'financial-above-physical': { readonly financial: number; readonly physical: number }
  'done-not-drawn': { readonly financial: number; readonly physical: number }
  'target-missing': { readonly actual: number }
  'partly-reported': Readonly<Record<string, never>>
  'zero-or-not-reported': Readonly<Record<string, never>>
  'not-reported': Readonly<Record<string, never>>
  'percent-not-following': { readonly printed: number; readonly computed: number }
  'percent-of-plan': { readonly printed: number; readonly computed: number }
  'remainder-as-actual': { readonly printed: number; readonly computed: number }
  'percent-as-amount': { readonly percent: number; readonly amount: number }
  'deviation-not-following': { readonly printed: number; readonly computed: number }
  'deviation-sign': { readonly printed: number; readonly computed: number }
  /** `times`: what the amount would have to be multiplied by to be plausible. */
  'unit-slip': { readonly amount: number; readonly times: number; readonly beside: number }
  'decimal-slip': { readonly percent: number; readonly beside: number }
  'fraction-for-percent': { readonly percent: number; readonly beside: number }
  'row-twice': { readonly times: number }
  'same-as-other-agency': { readonly other: AgencyId }
  'same-cell-twice': { readonly amount: number }
  'total-not-sum': { readonly printed: number; readonly computed: number }
  'count-not-sum': { readonly of: string; readonly printed: number; readonly computed: number }
  'cumulative-fell': { readonly from: number; readonly to: number; readonly period: string }
  'budget-changed': { readonly from: number; readonly to: number; readonly period: string }
  'budget-not-updated': { readonly period: string }
  'two-cut-offs': { readonly physical: CalendarDate; readonly financial: CalendarDate }
}

export type CheckRule = keyof CheckValues

/** What one rule found. Always a warning: a strange figure may be true, and is shown as reported. */
export type CheckWarning = {
  [Rule in CheckRule]: {
    readonly rule: Rule
    readonly severity: 'warning'
    readonly place: CheckPlace
    readonly values: CheckValues[Rule]
  }
}[CheckRule]

/** Builds a warning whose values fit its rule. */
export function warning<Rule extends CheckRule>(
  rule: Rule,
  place: CheckPlace,
  values: CheckValues[Rule],
): CheckWarning & { readonly rule: Rule } {
  // The compiler does not follow that a rule and its values, chosen together, are one member of the union.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { rule, severity: 'warning', place, values } as CheckWarning & { readonly rule: Rule }
}
