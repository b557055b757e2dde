import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { cellText } from '../../shared/workbook/cell-text.ts'
import { textOf, type CellValue, type Merge } from '../../shared/workbook/sheet.ts'
import type { WrittenColumn, WrittenSheet } from '../../shared/workbook/written-sheet.ts'

const AMOUNT = '#,##0'
const AMOUNT_WITH_SEN = '#,##0.00'
const PERCENT = '0.00'
const PERCENT_SIGNED = '0.00%'
// The format for text: what begins with "=" stays text also when somebody edits the cell.
const TEXT = '@'

/** Writes sheets as an .xlsx file: header rows stay in sight, amounts grouped, per cents with two decimals. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    orientation: 'landscape' as const,
    stickyRowsCount: sheet.headerLast + 1,
    columns: sheet.columns.map(({ width }) => ({ width })),
    data: dataOf(sheet),
  }))
  return await writeXlsxFile(written).toBuffer()
}

function dataOf(sheet: WrittenSheet): (CellObject | null)[][] {
  const keyOf = (row: number, column: number): string => `${row} ${column}`
  const merges = new Map(sheet.merges.map((merge) => [keyOf(merge.firstRow, merge.firstColumn), merge]))
  const covered = new Set(sheet.merges.flatMap((merge) => coveredBy(merge).map(([row, column]) => keyOf(row, column))))
  return sheet.rows.map(({ row, cells }) =>
    sheet.columns.map((column, index) => {
      const key = keyOf(row, index)
      const merge = merges.get(key)
      const value = cells[index] ?? null
      const isBare = value === null && row < sheet.headerFirst
      if (merge === undefined && (isBare || covered.has(key))) return null
      return { ...look(sheet, row, column), ...spanOf(merge), ...contentOf(value, column) }
    }),
  )
}

/** The cells that a merge hides, which is all of them but the first. */
function coveredBy({ firstRow, lastRow, firstColumn, lastColumn }: Merge): (readonly [number, number])[] {
  const height = lastRow - firstRow + 1
  const width = lastColumn - firstColumn + 1
  return Array.from(
    { length: height * width },
    (_, index) => [firstRow + Math.floor(index / width), firstColumn + (index % width)] as const,
  ).slice(1)
}

function look(sheet: WrittenSheet, row: number, column: WrittenColumn): CellObject {
  if (row < sheet.headerFirst) return { fontWeight: 'bold', align: 'center' }
  const border = { borderStyle: 'thin', borderColor: '#8c8c8c' } as const
  if (row <= sheet.headerLast)
    return {
      ...border,
      fontWeight: 'bold',
      align: 'center',
      alignVertical: 'center',
      wrap: true,
      backgroundColor: '#e8edf3',
    }
  const isText = column.kind === 'text'
  return {
    ...border,
    alignVertical: 'top',
    ...(isText ? { wrap: column.width >= 30 } : {}),
    ...(row === sheet.totalRow ? { fontWeight: 'bold' } : {}),
  }
}

function spanOf(merge: Merge | undefined): CellObject {
  if (merge === undefined) return {}
  const columnSpan = merge.lastColumn - merge.firstColumn + 1
  const rowSpan = merge.lastRow - merge.firstRow + 1
  return { ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}

function contentOf(value: CellValue, column: WrittenColumn): CellObject {
  if (value === null) return {}
  if (typeof value === 'number') return { type: Number, value, ...numberFormat(value, column) }
  if (typeof value === 'object' && 'percent' in value)
    return { type: Number, value: value.percent / 100, format: PERCENT_SIGNED }
  return { type: String, value: cellText(textOfCell(value)), format: TEXT }
}

function numberFormat(value: number, { kind }: WrittenColumn): CellObject {
  if (kind === 'amount') return { format: Number.isInteger(value) ? AMOUNT : AMOUNT_WITH_SEN }
  return kind === 'percent' ? { format: PERCENT } : {}
}

function textOfCell(value: Exclude<CellValue, null | number>): string {
  return typeof value === 'string' ? value : textOf(value)
}
