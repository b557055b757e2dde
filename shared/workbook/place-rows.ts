import type { FundingSource } from '../figures/funding-source.ts'
import type { AgencyId } from '../ids.ts'
import { readFigureCells, type FigureCells } from './figure-cells.ts'
import type { NameBook } from './names.ts'
import type { ImportProblem, Place } from './problem.ts'
import type { DetailLine } from './reading.ts'
import { cellAddress } from './sheet.ts'
import { matchSource } from './source-names.ts'
import { hasNumbers, totalKind, totalLabel, type Table, type TableRow } from './table.ts'

/** A row that sums others up: never data, always a check. */
export interface SumRow extends FigureCells {
  readonly row: number
  readonly label: string
  readonly kind: 'sum' | 'mean'
  /** Data rows that stand above it. */
  readonly position: number
  /** The rows it sums up: above it; below it until the next head; below it under its code; or all of one source. */
  readonly over: 'above' | 'below' | { readonly code: string } | { readonly source: FundingSource }
}

export interface PlacedRows {
  readonly table: Table
  readonly rows: readonly DetailLine[]
  readonly sums: readonly SumRow[]
}

export interface Naming {
  readonly agencies: NameBook<AgencyId>
  readonly sources: NameBook<FundingSource>
  /** Whose sheet it is, where no column says so. */
  readonly sheetAgency: string | null
  readonly sheetSource: string | null
  readonly tell: (problem: ImportProblem) => void
}

/** Tells data from sums, gives every row the name that stands above it in a merged cell, and reads its numbers. */
export function placeRows(table: Table, naming: Naming): PlacedRows {
  const rows: DetailLine[] = []
  const sums: SumRow[] = []
  let agencyText = naming.sheetAgency ?? ''
  let budgetAbove = 0
  // Under the grand total some reports list what each source comes to.
  let isBelowTotal = false
  for (const [index, row] of table.rows.entries()) {
    const own = row.text('agency-name') || row.text('agency-code')
    const kind = totalKind(row)
    const over = kind === null ? sumOver(table, index, rows.length < 2 ? null : budgetAbove) : 'above'
    if (over !== null) {
      // A total in the column of names ends the name above it; a subtotal within an agency's rows does not.
      if (own !== '') agencyText = kind === null ? own : ''
      isBelowTotal = kind !== null && own !== ''
      if (hasNumbers(row)) sums.push(sumRow(table, row, naming, { kind: kind ?? 'sum', over, position: rows.length }))
      continue
    }
    const ofSource = own === '' && isBelowTotal ? matchSource(row.text('source')) : null
    if (ofSource?.certainty === 'certain' && table.mapping.use === 'recap') {
      const total = { kind: 'sum', over: { source: ofSource.id }, position: rows.length } as const
      sums.push(sumRow(table, row, naming, total))
      continue
    }
    isBelowTotal = false
    if (own !== '') agencyText = own
    else if (!isContinued(table, row)) agencyText = naming.sheetAgency ?? ''
    if (own === '' && row.text('source') === '' && row.text('activity') === '' && !hasNumbers(row)) continue
    const at = placeOf(table, row)
    if (agencyText === '') naming.tell({ severity: 'error', at, kind: 'no-agency-name' })
    const cells = readFigureCells(table, row, naming.tell)
    budgetAbove += cells.figure.budget ?? 0
    const sourceText = row.text('source') || (naming.sheetSource ?? '')
    rows.push({
      sheet: table.mapping.sheet,
      row: row.row,
      agencyText,
      agencyId: agencyText === '' ? null : naming.agencies.resolve(agencyText, at, row.text('agency-code')),
      sourceText,
      source: sourceText === '' ? null : naming.sources.resolve(sourceText, placeOf(table, row, 'source')),
      code: row.text('activity-code').slice(0, 100),
      activity: row.text('activity').slice(0, 1_000),
      officer: row.text('officer').slice(0, 200),
      method: row.text('method').slice(0, 200),
      ...cells,
    })
  }
  return { table, rows, sums }
}

/** Whether a row without a name belongs to the name above it: a merged cell, or one written once for several rows. */
function isContinued(table: Table, row: TableRow): boolean {
  return table.mapping.use === 'recap' ? row.text('source') !== '' : table.mapping.use === 'details'
}

/** What a row without a word for "total" sums up; null for data. */
function sumOver(table: Table, index: number, budgetAbove: number | null): SumRow['over'] | null {
  const row = table.rows[index]
  const next = table.rows[index + 1]
  if (row === undefined) return null
  const own = row.text('agency-name')
  if (table.mapping.use === 'details') {
    const code = row.text('activity-code')
    if (isParent(table, index, code)) return { code }
    const isHead = own !== '' && row.text('activity') === '' && code === '' && next?.text('activity') !== ''
    return isHead ? 'below' : null
  }
  if (table.mapping.use === 'recap' && own !== '' && row.text('source') === '' && table.byField.has('source')) {
    const isFollowed = next !== undefined && next.text('agency-name') === '' && next.text('source') !== ''
    return isFollowed ? 'below' : null
  }
  return isUnnamedSum(table, row, budgetAbove) ? 'above' : null
}

/**
 * A programme stands over its activities, an activity over its sub-activities: 1.01.02 over 1.01.02.2.01. Where it
 * names a source of its own it is one only if its budget is the sum of theirs.
 */
function isParent(table: Table, index: number, code: string): boolean {
  const row = table.rows[index]
  const isAbove = (one: TableRow | undefined): boolean => one?.text('activity-code').startsWith(`${code}.`) === true
  if (row === undefined || code === '' || !isAbove(table.rows[index + 1])) return false
  if (row.text('source') === '') return true
  const budgetOf = (one: TableRow): number => readFigureCells(table, one, () => undefined).figure.budget ?? 0
  let sum = 0
  for (let next = index + 1; isAbove(table.rows[next]); next += 1) {
    const child = table.rows[next]
    const isLeaf = table.rows[next + 1]?.text('activity-code').startsWith(`${child?.text('activity-code')}.`) !== true
    if (child !== undefined && isLeaf) sum += budgetOf(child)
  }
  return Math.abs(sum - budgetOf(row)) <= 1
}

/** A row without any name whose budget is exactly what stands above it. */
function isUnnamedSum(table: Table, row: TableRow, budgetAbove: number | null): boolean {
  const isNamed = row.text('agency-name') !== '' || row.text('agency-code') !== '' || row.text('source') !== ''
  if (isNamed || budgetAbove === null) return false
  const { budget } = readFigureCells(table, row, () => undefined).figure
  return budget !== null && Math.abs(budget - budgetAbove) <= 1
}

function sumRow(table: Table, row: TableRow, naming: Naming, sum: Pick<SumRow, 'kind' | 'over' | 'position'>): SumRow {
  const names = (['agency-name', 'activity', 'activity-code', 'source'] as const).map((field) => row.text(field))
  const label = totalLabel(row) || (names.find((name) => name !== '') ?? '')
  return { row: row.row, label: label.slice(0, 200), ...sum, ...readFigureCells(table, row, naming.tell) }
}

function placeOf(table: Table, row: TableRow, field: 'agency-name' | 'source' = 'agency-name'): Place {
  const column = table.byField.get(field) ?? table.mapping.columns[0]
  return { sheet: table.mapping.sheet, address: cellAddress(row.row, column?.column ?? 0) }
}
