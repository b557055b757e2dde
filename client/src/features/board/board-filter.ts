import { groupedBy } from '../../../../shared/figures/grouped.ts'
import type { BoardRow } from './board-view.ts'

/** Which rows are wanted; all of it must fit. */
export interface BoardFilter {
  readonly status: 'all' | 'behind' | 'unreported'
  /** Null: of every class, every field. */
  readonly agencyClass: string | null
  readonly field: string | null
}

export const everyRow: BoardFilter = { status: 'all', agencyClass: null, field: null }

/** The rows that a filter leaves. Behind: in one of the scheme's bad bands. */
export function filtered(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  return rows.filter(
    (row) =>
      hasStatus(row, filter.status) &&
      (filter.agencyClass === null || row.agencyClass === filter.agencyClass) &&
      (filter.field === null || row.assistantField === filter.field),
  )
}

function hasStatus(row: BoardRow, status: BoardFilter['status']): boolean {
  switch (status) {
    case 'all':
      return true
    case 'behind':
      return row.tone === 'bad' || row.tone === 'critical'
    case 'unreported':
      return row.word === null
  }
}

/** What can be chosen of one kind, in the order in which the rows first name it, with its count. */
export interface Choice {
  readonly value: string
  readonly count: number
}

/** Classes of agencies. */
export function classesOf(rows: readonly BoardRow[]): readonly Choice[] {
  return choices(rows.map((row) => row.agencyClass))
}

/** Fields of the regent's assistants, in their own order (I, II, III). */
export function fieldsOf(rows: readonly BoardRow[]): readonly Choice[] {
  return choices(rows.flatMap((row) => row.assistantField ?? [])).toSorted((a, b) => a.value.localeCompare(b.value))
}

function choices(values: readonly string[]): readonly Choice[] {
  return [...groupedBy(values, (value) => value)].map(([value, own]) => ({ value, count: own.length }))
}
