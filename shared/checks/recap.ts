import type { FigureRow } from '../figures/rollup.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import type { AgencyId } from '../ids.ts'
import type { CalendarDate } from '../temporal.ts'
import type { CellAddress, CheckedField, CheckPlace } from './warning.ts'

/**
 * What a sheet prints beside the amounts and could be computed: per cents of the budget, deviations in points. Kept as
 * printed, since a check needs to know how many digits were given: `86.28` or `74.9`.
 */
export interface PrintedBeside {
  readonly financialTargetPercent?: string | null
  readonly financialActualPercent?: string | null
  readonly physicalDeviation?: string | null
  readonly financialDeviation?: string | null
}

/** One row as it is checked: a figure, with what is known of the sheet it came from. */
export interface CheckedRow extends FigureRow {
  readonly printed?: PrintedBeside
  readonly cells?: Readonly<Partial<Record<CheckedField, CellAddress>>>
}

/** A total that a sheet prints. Null fields were not printed. */
export interface PrintedTotal {
  /** Whose rows it sums; null: everybody's, every source's. */
  readonly agencyId: AgencyId | null
  readonly source: FundingSource | null
  readonly budget: number | null
  readonly financialTarget: number | null
  readonly financialActual: number | null
  /** Per cent, weighted by budget. */
  readonly physicalTarget: number | null
  readonly physicalActual: number | null
  readonly cells?: Readonly<Partial<Record<CheckedField, CellAddress>>>
}

/** A number of things that a report prints, and the parts it also prints. */
export interface PrintedCount {
  /** What is counted, in the words of the report. */
  readonly of: string
  readonly printed: number
  readonly parts: readonly number[]
  readonly cell?: CellAddress
}

/** Which period some figures are for. */
export interface CheckedPeriod {
  readonly label: string
  readonly fiscalYear: number
  readonly quarter: number
  readonly budgetVersion: 'original' | 'shifted' | 'revised'
  readonly physicalCutOff: CalendarDate
  readonly financialCutOff: CalendarDate
}

/** A whole recap (rekapitulasi) of one period. */
export interface Recap {
  readonly period: CheckedPeriod
  readonly rows: readonly CheckedRow[]
  /** Who is expected to report; null: nobody is missed, as while only some rows are looked at. */
  readonly agencies: readonly AgencyId[] | null
  readonly totals?: readonly PrintedTotal[]
  readonly counts?: readonly PrintedCount[]
}

/** An earlier period to compare with. */
export type EarlierRecap = Pick<Recap, 'period' | 'rows'>

/** The place of a row, or of one of its fields. */
export function placeOf(row: CheckedRow, field: CheckedField | null = null): CheckPlace {
  return {
    agencyId: row.agencyId,
    source: row.source,
    field,
    cell: field === null ? null : (row.cells?.[field] ?? null),
  }
}

/** Speaks of the recap as a whole. */
export const wholeRecap: CheckPlace = { agencyId: null, source: null, field: null, cell: null }
