import type { CellValue, Merge, Sheet, SheetRow } from '../../shared/workbook/sheet.ts'
import { limits } from './limits.ts'
import { dateOfSerial, type NumberShape } from './number-formats.ts'
import { textCollector, unescaped } from './shared-strings.ts'
import type { SheetPart } from './package-parts.ts'
import { WorkbookRefused } from './workbook-refusal.ts'
import { readXmlPart } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

/** What the sheets of one workbook share. */
export interface WorkbookContext {
  readonly strings: readonly string[]
  readonly shapes: readonly NumberShape[]
  readonly countsFrom1904: boolean
  /** Counts cells over all sheets. */
  readonly countCell: () => void
  readonly onBytes: (bytes: number) => void
}

/** A formula that nobody has worked out yet: its file was made by a program, and never opened in a spreadsheet. */
const NOT_WORKED_OUT: CellValue = { error: '#RUMUS?' }

/** Reads the cells of one sheet: what formulas gave, never the formulas. */
export async function readSheetPart(zip: ZipPackage, part: SheetPart, context: WorkbookContext): Promise<Sheet> {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const inline = textCollector()
  let row = -1
  let isHiddenRow = false
  let cells: CellValue[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let value: string | null = null
  let hasFormula = false
  let isInValue = false

  const endRow = (): void => {
    if (cells.length > 0) rows.push({ row, cells, isHidden: isHiddenRow })
    cells = []
    if (rows.length > limits.rows) throw new WorkbookRefused('too-many-rows', { sheet: part.name, limit: limits.rows })
  }
  const endCell = (): void => {
    const text = type === 'inlineStr' ? inline.take() : value
    const cell = text === null ? (hasFormula ? NOT_WORKED_OUT : null) : cellValue(text, type, style, context)
    if (cell === null) return
    if (column >= limits.columns)
      throw new WorkbookRefused('too-many-columns', { sheet: part.name, limit: limits.columns })
    context.countCell()
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }

  await readXmlPart(
    zip,
    part.part,
    {
      open: (name, attributes) => {
        inline.open(name)
        if (name === 'c') {
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r'])
          type = attributes['t'] ?? 'n'
          style = Number(attributes['s'] ?? 0)
          value = null
          hasFormula = false
        } else if (name === 'v') {
          isInValue = true
          value = ''
        } else if (name === 'f') hasFormula = true
        else if (name === 'row') {
          row = attributes['r'] === undefined ? row + 1 : rowOf(attributes['r'])
          isHiddenRow = attributes['hidden'] === '1' || attributes['hidden'] === 'true'
          column = -1
        } else if (name === 'mergeCell' && merges.length < limits.merges) {
          const merge = mergeOf(attributes['ref'] ?? '')
          if (merge !== null) merges.push(merge)
        }
      },
      text: (text) => {
        if (isInValue) value += text
        inline.text(text)
      },
      close: (name) => {
        inline.close(name)
        if (name === 'v') isInValue = false
        else if (name === 'c') endCell()
        else if (name === 'row') endRow()
      },
    },
    context.onBytes,
  )
  return { name: part.name, isHidden: part.isHidden, rows: inOrder(rows), merges }
}

function cellValue(text: string, type: string, style: number, context: WorkbookContext): CellValue {
  switch (type) {
    case 's': {
      const shared = context.strings[Number(text)]
      if (shared === undefined) throw new WorkbookRefused('damaged')
      return shared === '' ? null : shared
    }
    case 'b':
      return text.trim() === '1' || text.trim() === 'true'
    case 'e':
      return { error: text.slice(0, 50) }
    case 'd':
      return { date: text.slice(0, 10) }
    case 'inlineStr':
      return text === '' ? null : text
    case 'str':
      return text === '' ? null : unescaped(text).slice(0, limits.cellText)
    default:
      return numberValue(text, style, context)
  }
}

function numberValue(text: string, style: number, { shapes, countsFrom1904 }: WorkbookContext): CellValue {
  if (text.trim() === '') return null
  const number = Number(text)
  if (!Number.isFinite(number)) return text.slice(0, limits.cellText)
  const shape = shapes[style] ?? 'plain'
  if (shape === 'percent') return { percent: Math.round(number * 1e13) / 1e11 }
  const date = shape === 'date' ? dateOfSerial(number, countsFrom1904) : null
  return date === null ? number : { date }
}

/** Rows mostly come in order; a file may say otherwise, or tear one row in two. */
function inOrder(rows: SheetRow[]): SheetRow[] {
  const isOrdered = rows.every((one, index) => index === 0 || one.row > (rows[index - 1]?.row ?? 0))
  if (isOrdered) return rows
  const byRow = new Map<number, SheetRow>()
  for (const one of rows) {
    const before = byRow.get(one.row)
    byRow.set(one.row, before === undefined ? one : joinedRow(before, one))
  }
  return [...byRow.values()].toSorted((a, b) => a.row - b.row)
}

function joinedRow(a: SheetRow, b: SheetRow): SheetRow {
  const width = Math.max(a.cells.length, b.cells.length)
  return { ...a, cells: Array.from({ length: width }, (_, column) => b.cells[column] ?? a.cells[column] ?? null) }
}

function columnOf(address: string): number {
  let column = 0
  let index = 0
  for (; index < address.length && index < 4; index += 1) {
    const letter = (address.charCodeAt(index) & 0xdf) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  if (index === 0) throw new WorkbookRefused('damaged')
  return column - 1
}

function rowOf(text: string): number {
  const row = Number(text) - 1
  if (!Number.isInteger(row) || row < 0 || row > 1_048_575) throw new WorkbookRefused('damaged')
  return row
}

function mergeOf(ref: string): Merge | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref.replaceAll('$', ''))
  if (found === null) return null
  const [, fromLetters = '', fromRow = '', toLetters = '', toRow = ''] = found
  return {
    firstRow: Number(fromRow) - 1,
    lastRow: Number(toRow) - 1,
    firstColumn: columnOf(fromLetters),
    lastColumn: columnOf(toLetters),
  }
}
