import { kindOfField, type ColumnField } from './column-field.ts'
import type { ColumnMapping, SheetMapping } from './mapping.ts'
import { readNumber } from './numbers.ts'
import { textOf, type CellValue, type Sheet, type SheetRow } from './sheet.ts'
import { matchSource } from './source-names.ts'
import { plainWords } from './words.ts'

/** A row under the header, its cells by what they mean. */
export interface TableRow {
  readonly row: number
  readonly cells: ReadonlyMap<ColumnField, CellValue>
  /** Text of a cell; empty for none. */
  text(field: ColumnField): string
}

export interface Table {
  readonly mapping: SheetMapping
  readonly byField: ReadonlyMap<ColumnField, ColumnMapping>
  /** Data in order, with total rows among them; header rows repeated on later pages are not. */
  readonly rows: readonly TableRow[]
  readonly hiddenRows: number
}

/** Words that begin the name of a sum ("Jumlah", "Sub Total", "Rata-rata Kabupaten"). */
const TOTAL_WORDS = /^(?:sub ?(?:total|jumlah)|jumlah|jml|grand total|total|rata rata|rata2|rerata|average|sum)\b/
const NAMES: readonly ColumnField[] = ['number', 'agency-name', 'activity', 'source', 'activity-code', 'agency-code']

/** Everything between the header and the signatures. */
export function readTable(sheet: Sheet, mapping: SheetMapping): Table {
  const byField = new Map(mapping.columns.map((column) => [column.field, column]))
  const heads = headerTexts(sheet, mapping)
  const below = sheet.rows.filter((one) => one.row > mapping.headerLast)
  const counted = below[0] !== undefined && isColumnNumbers(below[0]) ? below.slice(1) : below
  const rows = counted.filter((one) => !isRepeatedHeader(one, heads)).map((one) => tableRow(one, mapping.columns))
  return {
    mapping,
    byField,
    rows: rows.slice(0, endOf(rows, mapping)),
    hiddenRows: below.filter((one) => one.isHidden).length,
  }
}

/** Whether the row is a sum or a mean of others, by its words; which of the two. */
export function totalKind(row: TableRow): 'sum' | 'mean' | null {
  // A line with a code or a source of its own is one, whatever it is called ("Jumlah Sarana ...").
  if (row.text('activity') !== '' && (row.text('activity-code') !== '' || row.text('source') !== '')) return null
  for (const field of NAMES) {
    const words = plainWords(row.text(field))
    if (TOTAL_WORDS.test(words)) return /^(?:rata|rerata|average)/.test(words) ? 'mean' : 'sum'
  }
  return null
}

/** What a total row calls itself. */
export function totalLabel(row: TableRow): string {
  return NAMES.map((field) => row.text(field)).find((text) => TOTAL_WORDS.test(plainWords(text))) ?? ''
}

/** Whether it has a number in any of the columns that count. */
export function hasNumbers(row: TableRow): boolean {
  for (const [field, cell] of row.cells) {
    const kind = kindOfField(field)
    if (kind !== 'text' && readNumber(cell, kind).kind === 'number') return true
  }
  return false
}

function tableRow(one: SheetRow, columns: readonly ColumnMapping[]): TableRow {
  const cells = new Map<ColumnField, CellValue>()
  for (const { column, field } of columns) cells.set(field, one.cells[column] ?? null)
  return { row: one.row, cells, text: (field) => textOf(cells.get(field)) }
}

/** The row "(1) (2) (3)" that numbers the columns. */
function isColumnNumbers(row: SheetRow): boolean {
  const numbers = row.cells.flatMap((cell) => {
    const found = /^\(?(\d{1,2})\)?(?:\s*[=:].*)?$/.exec(textOf(cell))
    return textOf(cell) === '' ? [] : [found === null ? Number.NaN : Number(found[1])]
  })
  return numbers.length >= 3 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}

function headerTexts(sheet: Sheet, mapping: SheetMapping): ReadonlySet<string> {
  const rows = sheet.rows.filter((one) => one.row >= mapping.headerFirst && one.row <= mapping.headerLast)
  return new Set(rows.flatMap((one) => one.cells.map((cell) => plainWords(textOf(cell)))).filter((text) => text !== ''))
}

/** Long tables print their header again on every page. */
function isRepeatedHeader(row: SheetRow, heads: ReadonlySet<string>): boolean {
  let told = 0
  let same = 0
  for (const cell of row.cells) {
    if (cell === null) continue
    if (typeof cell === 'number') return false
    const words = plainWords(textOf(cell))
    if (words === '') continue
    told += 1
    if (heads.has(words)) same += 1
  }
  return told >= 2 && same >= told * 0.7
}

/** A row that says whose and what it is counts without numbers too: nothing is reported yet. */
function isNamedRow(row: TableRow, mapping: SheetMapping): boolean {
  const isOfSource = matchSource(row.text('source')).certainty === 'certain'
  return isOfSource && (mapping.use === 'recap' || row.text('activity') !== '')
}

/**
 * Where the data end and the signatures begin: after the last row with a number that counts, or, where a table has
 * no numbers (obstacles), at the first gap after which nobody is named.
 */
function endOf(rows: readonly TableRow[], mapping: SheetMapping): number {
  if (mapping.use !== 'obstacles') return rows.findLastIndex((row) => hasNumbers(row) || isNamedRow(row, mapping)) + 1
  for (const [index, row] of rows.entries()) {
    const above = index === 0 ? undefined : rows[index - 1]
    const isAfterGap = above !== undefined && row.row > above.row + 1
    const namesWhoAndWhat = row.text('agency-name') !== '' && row.text('obstacle') !== ''
    if (isAfterGap && !namesWhoAndWhat) return index
  }
  return rows.length
}
