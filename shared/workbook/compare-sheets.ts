import { groupedBy } from '../figures/grouped.ts'
import { compareWith, differs } from './check-totals.ts'
import { combineFigures } from './combine.ts'
import type { PlacedRows } from './place-rows.ts'
import type { ImportProblem } from './problem.ts'
import type { RecapRow, TotalCheck } from './reading.ts'
import { figureKey } from './recap.ts'
import { moveWithinRounding } from './rounding.ts'
import { cellAddress } from './sheet.ts'
import { nameKey } from './words.ts'

interface Agreed {
  readonly rows: readonly RecapRow[]
  readonly checks: readonly TotalCheck[]
}

/** The sheet per agency as a check on the rows per source; where only rounding parts them, rows follow what is printed. */
export function checkAgainstAgencies(
  rows: readonly RecapRow[],
  coarser: readonly PlacedRows[],
  tell: (problem: ImportProblem) => void,
): Agreed {
  const byAgency = groupedBy(rows, (row) => row.agencyId)
  const followed = new Map<RecapRow, RecapRow>()
  const checks = coarser.flatMap((placed) =>
    placed.rows.flatMap((line) => {
      const own = line.agencyId === null ? [] : (byAgency.get(line.agencyId) ?? [])
      if (own.length === 0) return []
      const moved = follow(own, line, placed, tell)
      for (const [index, row] of own.entries()) followed.set(row, moved[index] ?? row)
      const figure = combineFigures(moved.map((row) => row.figure))
      const found = compareWith(placed.table, { row: line.row, label: line.agencyText, cells: line }, figure)
      for (const check of found) if (!check.agrees) tell(differs('coarser-sheet-differs', check))
      return found
    }),
  )
  return { rows: rows.map((row) => followed.get(row) ?? row), checks }
}

/** Whom only the sheet per agency names; their rows come in from there. */
export function missingIn(rows: readonly RecapRow[], coarser: readonly RecapRow[]): readonly RecapRow[] {
  const keyOf = (row: RecapRow): string => row.agencyId ?? ` ${nameKey(row.agencyText)}`
  const known = new Set(rows.map(keyOf))
  return coarser.filter((row) => !known.has(keyOf(row)))
}

/** The detail lines as a check on the recap, source by source; lines of what the recap does not know are told. */
export function checkAgainstDetails(
  recap: readonly RecapRow[],
  summed: readonly RecapRow[],
  tables: readonly PlacedRows[],
  tell: (problem: ImportProblem) => void,
): readonly TotalCheck[] {
  const sums = groupedBy(summed, figureKey)
  const known = new Set(recap.map(figureKey))
  for (const row of summed) if (!known.has(figureKey(row))) tell(notInRecap(row))
  return recap.flatMap((row) => {
    const table = tables.find((placed) => placed.table.mapping.sheet === row.sheet)?.table
    const sum = sums.get(figureKey(row))?.[0]
    if (table === undefined || sum === undefined) return []
    const found = compareWith(table, { row: row.row, label: labelOf(row), cells: row }, sum.figure)
    for (const check of found) if (!check.agrees) tell(differs('details-differ', check))
    return found
  })
}

function notInRecap(row: RecapRow): ImportProblem {
  const at = { sheet: row.sheet, address: cellAddress(row.row, 0) }
  const computed = row.figure.budget ?? 0
  return { severity: 'warning', at, kind: 'details-differ', label: labelOf(row), field: 'budget', printed: 0, computed }
}

function labelOf(row: RecapRow): string {
  return [row.agencyText, row.sourceText].filter((part) => part !== '').join(', ')
}

function follow(
  own: readonly RecapRow[],
  line: RecapRow,
  { table }: PlacedRows,
  tell: (problem: ImportProblem) => void,
): readonly RecapRow[] {
  let rows = own
  for (const [field, key] of [
    ['physical-target', 'physicalTarget'],
    ['physical-actual', 'physicalActual'],
  ] as const) {
    const printed = line.figure[key]
    const moved = printed === null ? null : moveWithinRounding(rows, key, printed)
    if (moved === null) continue
    rows = moved.rows
    const at = { sheet: line.sheet, address: cellAddress(line.row, table.byField.get(field)?.column ?? 0) }
    tell({ severity: 'note', at, kind: 'agreed-within-rounding', label: line.agencyText, field, by: moved.by })
  }
  return rows
}
