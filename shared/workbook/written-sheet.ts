import { looksLikeFractions } from './guess-mapping.ts'
import type { CellValue, Merge, Sheet } from './sheet.ts'

export type ColumnKind = 'number' | 'text' | 'amount' | 'percent'

export interface WrittenColumn {
  /** Over two rows where the column stands in a group: `['Fisik (%)', 'Target']`. */
  readonly header: readonly string[]
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
}

/** A sheet with what its looks need. */
export interface WrittenSheet extends Sheet {
  readonly columns: readonly WrittenColumn[]
  readonly headerFirst: number
  readonly headerLast: number
  readonly totalRow: number | null
}

interface Table {
  readonly name: string
  /** Lines over the table, each over its whole width. */
  readonly letterhead: readonly string[]
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly CellValue[])[]
  /** The last row sums the others up. */
  readonly hasTotal?: boolean
  /** Merges among the rows, counted from the first of them. */
  readonly merges?: readonly Merge[]
}

/** Lays a table out as the import reads it: letterhead, an empty row, one or two header rows, rows. */
export function layOut({ name, letterhead, columns, rows, hasTotal = false, merges = [] }: Table): WrittenSheet {
  const depth = Math.max(...columns.map((column) => column.header.length))
  const headerFirst = letterhead.length + 1
  const first = headerFirst + depth
  const width = columns.length
  const head = Array.from({ length: depth }, (_, level) => columns.map((column) => column.header[level] ?? null))
  const told = withTellingPercents(columns, rows)
  const all: (readonly CellValue[])[] = [...letterhead.map((line) => [line]), [], ...head.map(onceEach), ...told]
  return {
    name,
    isHidden: false,
    rows: all.map((cells, row) => ({ row, cells, isHidden: false })),
    merges: [
      ...letterhead.map((_, row) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: width - 1 })),
      ...headerMerges(columns, headerFirst, depth),
      ...merges.map((one) => ({ ...one, firstRow: one.firstRow + first, lastRow: one.lastRow + first })),
    ],
    columns,
    headerFirst,
    headerLast: first - 1,
    totalRow: hasTotal ? all.length - 1 : null,
  }
}

/** A group's words stand in its first cell only, as in every merged cell. */
function onceEach(level: readonly (string | null)[]): readonly CellValue[] {
  return level.map((text, column) => (text !== null && text === level[column - 1] ? null : text))
}

function headerMerges(columns: readonly WrittenColumn[], first: number, depth: number): readonly Merge[] {
  return columns.flatMap(({ header }, column): Merge[] => {
    if (header.length < depth)
      return [{ firstRow: first, lastRow: first + depth - 1, firstColumn: column, lastColumn: column }]
    const isGroupStart = depth > 1 && header[0] !== columns[column - 1]?.header[0]
    if (!isGroupStart) return []
    const after = columns.findIndex((other, index) => index > column && other.header[0] !== header[0])
    const last = (after === -1 ? columns.length : after) - 1
    return last === column ? [] : [{ firstRow: first, lastRow: first, firstColumn: column, lastColumn: last }]
  })
}

/**
 * A column of nothing but per cents below one would be taken for fractions when it comes back: its cells carry the
 * sign themselves.
 */
function withTellingPercents(
  columns: readonly WrittenColumn[],
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const doubtful = columns.map(
    ({ kind }, column) =>
      kind === 'percent' &&
      looksLikeFractions(rows.flatMap((cells) => (typeof cells[column] === 'number' ? cells[column] : []))),
  )
  if (!doubtful.includes(true)) return rows
  return rows.map((cells) =>
    cells.map((cell, column) => (doubtful[column] === true && typeof cell === 'number' ? { percent: cell } : cell)),
  )
}
