/** A day as ISO says it, `2021-06-30`; workbooks know no time zone. */
export interface DateCell {
  readonly date: string
}

/** What a formula gave that could not be worked out: `#REF!`, `#DIV/0!`, `#N/A`. */
export interface ErrorCell {
  readonly error: string
}

/** A number shown with a per cent sign, as it is shown: 41.36 where the cell holds 0.4136 in a per cent format. */
export interface PercentCell {
  readonly percent: number
}

/** What a cell holds, a formula's last result for the formula. Null: empty. */
export type CellValue = string | number | boolean | DateCell | ErrorCell | PercentCell | null

/** Rows and columns count from 0. A cell address such as `B12` counts rows from 1, and is only for people. */
export interface SheetRow {
  readonly row: number
  /** By column; columns past the end are empty. */
  readonly cells: readonly CellValue[]
  readonly isHidden: boolean
}

/** Cells shown as one; what they say stands in the first. Never spread out when read: one may cover the whole sheet. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** Rows with something in them, in order. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
}

/** A file as read, before anybody has said what it means. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** As a spreadsheet says it: row 11, column 1 is `B12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** With the sheet, as a formula would name it: `'Rekap OPD'!B12`. */
export function fullAddress(place: { readonly sheet: string; readonly address: string }): string {
  return `'${place.sheet.replaceAll("'", "''")}'!${place.address}`
}

/** What a person reads in a cell; empty for nothing. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim()
  if (typeof value !== 'object') return String(value)
  if ('percent' in value) return `${value.percent}%`
  return 'date' in value ? value.date : value.error
}
