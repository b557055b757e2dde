import type { CellValue } from './sheet.ts'
import type { WrittenSheet } from './written-sheet.ts'

/** A mark first that makes every spreadsheet read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const STARTS_FORMULA = /^[=+\-@\t\r']/

/**
 * A sheet's table as text, for Indonesian spreadsheets: semicolons between cells, commas before decimals. Letterhead
 * and looks stay behind.
 */
export function csvOf(sheet: WrittenSheet): string {
  const width = sheet.columns.length
  const lines = sheet.rows
    .filter((one) => one.row >= sheet.headerFirst)
    .map((one) => Array.from({ length: width }, (_, column) => csvCell(one.cells[column] ?? null)).join(';'))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

/** Text that would start a formula gets an apostrophe in front, as one would type it; `withoutGuard` takes it away. */
export function withGuard(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text
}

/** Takes the apostrophe away that `withGuard` put there. */
export function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text
}

function csvCell(cell: CellValue): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return csvNumber(cell)
  if (typeof cell === 'object' && 'percent' in cell) return `${csvNumber(cell.percent)}%`
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.error
  const text = withGuard(String(cell))
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Plain digits, never an exponent. */
function csvNumber(value: number): string {
  const digits = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
  return digits.replace('.', ',')
}
