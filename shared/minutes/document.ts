import type { Figure } from '../figures/figure.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import type { Progress } from '../figures/progress.ts'
import type { AgencyId, DirectiveId, ItemId } from '../ids.ts'
import type { CalendarDate } from '../temporal.ts'

/** One statement of the minutes, and the numbers of the events it came from. */
export interface Line {
  /** The same for the same thing, however its words change: `agency/dinkes/note/n1`. */
  readonly id: string
  /** What kind of statement it is (`Pertanyaan`), set before its words; null: said by its place. */
  readonly lead: string | null
  readonly text: string
  /** As the log alone words it. */
  readonly composed: string
  /** In order, each once; the edits of its words among them. */
  readonly sources: readonly number[]
  /** `outdated`: what it is about has changed since somebody worded it. */
  readonly wording: 'composed' | 'edited' | 'outdated'
  /** How often it was worded; 0: never. */
  readonly revision: number
  /** Whether people may word it; figures and directives are changed where they were given. */
  readonly isOpen: boolean
}

export interface HeadField {
  readonly label: string
  readonly line: Line
}

/** One row of figures as it stands in the document. */
export interface FigureLine {
  readonly id: string
  readonly source: FundingSource | 'total'
  readonly label: string
  readonly figure: Figure
  readonly progress: Progress
  /** Left out of the regency's totals. */
  readonly isExcluded: boolean
  readonly sources: readonly number[]
}

/** `presented`: frozen when the turn ended; `reported`: the agency has not had its turn. */
export type FigureBasis = 'presented' | 'reported'

export interface ObstacleEntry {
  readonly obstacle: Line
  readonly solutions: readonly Line[]
}

/** Part of a directive: everyone who was told the same words with the same date. */
export interface FollowUpRow {
  readonly directiveId: DirectiveId
  readonly itemId: ItemId | null
  readonly line: Line
  readonly agencyIds: readonly AgencyId[]
  /** `Seluruh Perangkat Daerah`, or the names. */
  readonly owner: string
  readonly due: CalendarDate | null
  readonly dueText: string
  readonly proofExpected: string | null
}

export interface AgencyBlock {
  readonly agencyId: AgencyId
  readonly name: string
  /** Who spoke for it, and when. */
  readonly presented: Line
  readonly basis: FigureBasis
  readonly figures: readonly FigureLine[]
  readonly comparison: readonly Line[]
  readonly corrections: readonly Line[]
  readonly obstacles: readonly ObstacleEntry[]
  readonly discussion: readonly Line[]
  readonly directives: readonly FollowUpRow[]
}

/** An item of the agenda at which no agency presented. */
export interface DiscussionBlock {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
  readonly directives: readonly FollowUpRow[]
}

/** Where one agency stands, over the sources that count. */
export interface RecapRow {
  readonly agencyId: AgencyId
  readonly name: string
  readonly agencyClass: string
  readonly total: FigureLine
}

/** An agency whose figures count as presented although nobody spoke. */
export interface AsReadRow {
  readonly agencyId: AgencyId
  readonly name: string
  readonly total: FigureLine
  readonly corrections: readonly Line[]
}

export interface AttendanceRow {
  readonly agencyId: AgencyId
  readonly agency: string
  readonly presence: 'in-person' | 'represented' | 'absent' | 'unrecorded'
  readonly word: string
  readonly name: string | null
  readonly title: string | null
  /** The reason of an absence. */
  readonly reason: string | null
  /** Times on the regency's clock; null: none. */
  readonly arrived: string | null
  readonly left: string | null
  readonly sources: readonly number[]
}

export interface Signature {
  readonly role: string
  /** Null: to be written by hand. */
  readonly name: string | null
  readonly title: string | null
}

/** Minutes (notula) of one meeting, ready to be shown or printed. Everything in it is said by the log. */
export interface MinutesDocument {
  readonly stage: 'draft' | 'in-review' | 'sealed'
  /** 0 until sealed, then 1, and one more with every amendment. */
  readonly version: number
  readonly title: string
  readonly regency: string
  readonly number: string | null
  readonly illustrative: boolean
  readonly head: readonly HeadField[]
  readonly opening: readonly Line[]
  readonly totals: readonly FigureLine[]
  readonly totalsNote: Line
  readonly comparison: readonly Line[]
  /** Every seat, in the regency's own order. */
  readonly recap: readonly RecapRow[]
  readonly agencies: readonly AgencyBlock[]
  readonly asRead: readonly AsReadRow[]
  /** Skipped, or never called. */
  readonly notHeard: readonly Line[]
  readonly discussions: readonly DiscussionBlock[]
  readonly conclusions: readonly Line[]
  readonly followUp: readonly FollowUpRow[]
  readonly closing: readonly Line[]
  readonly amendments: readonly Line[]
  /** `Kabupaten Contoh, 27 Juli 2021` */
  readonly placeAndDate: string
  readonly signatures: readonly Signature[]
  /** The chair's consent in the system; lapsed once what was signed has changed. */
  readonly signOff: { readonly line: Line; readonly hasLapsed: boolean } | null
  readonly attendance: readonly AttendanceRow[]
}
