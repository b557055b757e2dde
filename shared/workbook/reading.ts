import type { Figure } from '../figures/figure.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import type { AgencyId } from '../ids.ts'
import type { ObstacleCategory, ObstacleNature } from '../meeting/obstacles.ts'
import type { ColumnField } from './column-field.ts'
import type { ImportMapping, SheetMapping } from './mapping.ts'
import type { ImportProblem } from './problem.ts'

/** An agency as the registry knows it. */
export interface RegistryAgency {
  readonly agencyId: AgencyId
  readonly code: string
  readonly name: string
  readonly shortName: string
  /** What it was or is also called. */
  readonly otherNames?: readonly string[]
}

/** How a name in the file was taken: sure enough to use, to be decided by a person, or like nothing we know. */
export type Match<Id> =
  | { readonly certainty: 'certain'; readonly id: Id; readonly score: number }
  | { readonly certainty: 'doubtful'; readonly candidates: readonly { readonly id: Id; readonly score: number }[] }
  | { readonly certainty: 'unknown' }
  /** A person said so. Null: its rows stay out. */
  | { readonly certainty: 'decided'; readonly id: Id | null }

/** A name that stands in the file, once for all rows that carry it. */
export interface NamedInFile<Id> {
  /** What `ImportMapping.agencies` or `.sources` knows it by. */
  readonly key: string
  readonly text: string
  readonly match: Match<Id>
  readonly rows: number
}

/** Where a row stands; a value's own cell is `addressOf(reading, row, field)`. Rows from 0. */
export interface RowPlace {
  readonly sheet: string
  readonly row: number
}

/** What a report prints beside the figure although it follows from it; kept to be compared. Per cent and points. */
export interface Printed {
  readonly physicalDeviation: number | null
  readonly financialTarget: number | null
  readonly financialActual: number | null
  readonly financialDeviation: number | null
}

/** One agency with one funding source. */
export interface RecapRow extends RowPlace {
  readonly agencyText: string
  /** Null while nobody knows whose row it is, or where a person left it out. */
  readonly agencyId: AgencyId | null
  readonly sourceText: string
  readonly source: FundingSource | null
  readonly figure: Figure
  readonly printed: Printed
}

/** One sub kegiatan. */
export interface DetailLine extends RecapRow {
  readonly code: string
  readonly activity: string
  readonly officer: string
  readonly method: string
}

/** One obstacle; its further rows with the same words are further solutions. */
export interface ObstacleRow extends RowPlace {
  readonly agencyText: string
  readonly agencyId: AgencyId | null
  readonly text: string
  readonly category: ObstacleCategory
  readonly nature: ObstacleNature
  readonly amountAtRisk: number | null
  readonly solutions: readonly string[]
}

/** A guess about one column, for the screen where it can be changed. */
export interface ColumnGuess {
  readonly column: number
  /** What stands above it, from the top header row down: `Keuangan / Realisasi (%)`. */
  readonly header: string
  readonly field: ColumnField | null
  /** 0 to 1. */
  readonly confidence: number
  /** The first few cells under the header, as text. */
  readonly samples: readonly string[]
}

export interface SheetReading {
  readonly name: string
  readonly isHidden: boolean
  /** As used: the guess, or what a person or an earlier file of the shape said. */
  readonly mapping: SheetMapping
  readonly columns: readonly ColumnGuess[]
  /** Rows taken as data. */
  readonly dataRows: number
  /** Rows left out because they are sums of others. */
  readonly totalRows: number
}

/** What a printed total or the coarser sheet says beside what the rows add up to. */
export interface TotalCheck {
  readonly sheet: string
  readonly address: string
  /** The words of the total row, or the agency's name. */
  readonly label: string
  readonly field: ColumnField
  readonly printed: number
  readonly computed: number
  readonly agrees: boolean
}

/** Everything that one file says, by one mapping. Nothing of it is applied yet. */
export interface ImportReading {
  /** Same for files of the same shape, whatever their numbers: what a mapping is remembered by. */
  readonly shape: string
  readonly mapping: ImportMapping
  readonly sheets: readonly SheetReading[]
  readonly agencies: readonly NamedInFile<AgencyId>[]
  readonly sources: readonly NamedInFile<FundingSource>[]
  /**
   * Figures per agency and funding source, from the most detailed recap there is; summed up from the detail lines
   * where the file has no recap per source.
   */
  readonly recap: readonly RecapRow[]
  readonly recapFrom: 'recap' | 'details' | 'agency-recap' | null
  readonly details: readonly DetailLine[]
  readonly obstacles: readonly ObstacleRow[]
  readonly totals: readonly TotalCheck[]
  readonly problems: readonly ImportProblem[]
  /** Further problems of a kind that was already told hundreds of times. */
  readonly problemsLeftOut: number
}
