import type { FundingSource } from '../figures/funding-source.ts'
import type { ColumnField } from './column-field.ts'

/** A cell, for people: `{ sheet: 'Rekap OPD', address: 'B12' }`. */
export interface Place {
  readonly sheet: string
  readonly address: string
}

/**
 * What was noticed while reading. An `error` leaves the cell (or the row, where it is the name) out, and the others
 * come in; a `warning` wants eyes; a `note` says what was done.
 */
export type ImportProblem = { readonly severity: 'error' | 'warning' | 'note'; readonly at: Place } & (
  | { readonly kind: 'unreadable-number'; readonly field: ColumnField; readonly text: string }
  | { readonly kind: 'error-cell'; readonly field: ColumnField; readonly text: string }
  /** `1.234`: a thousand, or one and a bit? */
  | {
      readonly kind: 'ambiguous-number'
      readonly field: ColumnField
      readonly text: string
      readonly readAs: number
    }
  /** Negative amount, per cent above 1,000. */
  | { readonly kind: 'out-of-range'; readonly field: ColumnField; readonly value: number }
  /** A column of fractions of one was read as per cents. */
  | { readonly kind: 'fractions-read-as-percent'; readonly field: ColumnField; readonly cells: number }
  /** One cell looks like a fraction in a column of per cents, or the other way round; read as it stands. */
  | { readonly kind: 'mixed-fraction'; readonly field: ColumnField; readonly value: number }
  /** A column in thousands or millions was read as rupiah. */
  | { readonly kind: 'unit-scaled'; readonly field: ColumnField; readonly scale: number }
  /** The amount was worked out from the printed per cent of the budget, for want of a column in rupiah. */
  | { readonly kind: 'amount-from-percent'; readonly field: ColumnField }
  /** Further columns say the same as the one that is read: budgets in one column per funding source. */
  | { readonly kind: 'columns-left-out'; readonly field: ColumnField; readonly read: string; readonly left: string }
  /** Figures, but nothing that says whose they are: the sheet stays out. */
  | { readonly kind: 'no-agency-column' }
  | { readonly kind: 'no-agency-name' }
  | {
      readonly kind: 'unknown-agency' | 'doubtful-agency' | 'unknown-source' | 'doubtful-source'
      readonly text: string
    }
  /** Figures without a funding source were put under one, all of a sheet; the cell is the first. */
  | { readonly kind: 'source-assumed'; readonly source: FundingSource; readonly rows: number }
  /** The same agency and source a second time; the first one counts. */
  | { readonly kind: 'duplicate-row'; readonly text: string; readonly first: Place }
  | { readonly kind: 'text-too-long'; readonly field: ColumnField; readonly kept: number }
  | {
      readonly kind: 'total-differs' | 'coarser-sheet-differs' | 'details-differ'
      readonly label: string
      readonly field: ColumnField
      readonly printed: number
      readonly computed: number
    }
  /** Per cents printed to two decimals were moved within their rounding so that the printed agency total holds. */
  | {
      readonly kind: 'agreed-within-rounding'
      readonly label: string
      readonly field: ColumnField
      readonly by: number
    }
  | { readonly kind: 'no-table-found' | 'hidden-sheet' }
  | { readonly kind: 'hidden-rows'; readonly rows: number }
)
