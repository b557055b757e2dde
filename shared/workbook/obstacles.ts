import { groupedBy } from '../figures/grouped.ts'
import { readField } from './figure-cells.ts'
import { categoryOf, natureOf } from './obstacle-words.ts'
import type { Naming } from './place-rows.ts'
import type { ObstacleRow } from './reading.ts'
import { cellAddress, type CellValue } from './sheet.ts'
import type { Table, TableRow } from './table.ts'
import { totalKind } from './table.ts'

/** As long as an obstacle or a solution may be. */
const LONGEST = 4_000

/** A dash in the column of obstacles says that there is none. */
const NONE = /^(?:[-–—.]*|nihil|tidak ada(?: kendala| masalah| permasalahan)?|n\/?a|lancar)$/i

/**
 * Obstacles with their solutions, from the sheet of obstacles or from a column of another. Rows without words of
 * their own, or with the same words for the same agency, bring further solutions.
 */
export function readObstacles(table: Table, naming: Naming): readonly ObstacleRow[] {
  if (!table.byField.has('obstacle')) return []
  const found: ObstacleRow[] = []
  let agencyText = naming.sheetAgency ?? ''
  let continued: ObstacleRow | null = null
  for (const row of table.rows) {
    if (totalKind(row) !== null) continue
    const own = row.text('agency-name') || row.text('agency-code')
    if (own !== '') agencyText = own
    const text = bodyOf(row.cells.get('obstacle'))
    const solution = bodyOf(row.cells.get('solution'))
    if (NONE.test(text)) {
      if (text !== '' || own !== '') continued = null
      if (text === '' && solution !== '' && continued !== null) continued = withSolution(found, continued, solution)
      continue
    }
    continued = obstacleRow(table, row, naming, { agencyText, text: cut(table, row, naming, 'obstacle', text) })
    found.push(continued)
    if (!NONE.test(solution)) continued = withSolution(found, continued, cut(table, row, naming, 'solution', solution))
  }
  return joined(found)
}

function obstacleRow(
  table: Table,
  row: TableRow,
  naming: Naming,
  { agencyText, text }: { readonly agencyText: string; readonly text: string },
): ObstacleRow {
  const column = table.byField.get('agency-name') ?? table.byField.get('obstacle')
  const at = { sheet: table.mapping.sheet, address: cellAddress(row.row, column?.column ?? 0) }
  if (agencyText === '') naming.tell({ severity: 'error', at, kind: 'no-agency-name' })
  const category = categoryOf(row.text('category') || text)
  return {
    sheet: table.mapping.sheet,
    row: row.row,
    agencyText,
    agencyId: agencyText === '' ? null : naming.agencies.resolve(agencyText, at, row.text('agency-code')),
    text,
    category,
    nature: natureOf(row.text('nature'), category),
    amountAtRisk: readField(table, row, 'amount-at-risk', naming.tell),
    solutions: [],
  }
}

/** Replaces the last found by one with a solution more. */
function withSolution(found: ObstacleRow[], obstacle: ObstacleRow, solution: string): ObstacleRow {
  const next = { ...obstacle, solutions: [...obstacle.solutions, solution] }
  found[found.length - 1] = next
  return next
}

function joined(rows: readonly ObstacleRow[]): readonly ObstacleRow[] {
  const same = groupedBy(rows, (row) => `${row.agencyId ?? row.agencyText}\n${row.category}\n${row.text}`)
  return [...same.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, solutions: [first, ...more].flatMap((row) => row.solutions) }],
  )
}

/** Paragraphs stay; other white space does not. */
function bodyOf(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return String(cell)
  if (typeof cell !== 'string') return ''
  return cell
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

function cut(table: Table, row: TableRow, naming: Naming, field: 'obstacle' | 'solution', text: string): string {
  if (text.length <= LONGEST) return text
  const at = { sheet: table.mapping.sheet, address: cellAddress(row.row, table.byField.get(field)?.column ?? 0) }
  naming.tell({ severity: 'warning', at, kind: 'text-too-long', field, kept: LONGEST })
  return text.slice(0, LONGEST)
}
