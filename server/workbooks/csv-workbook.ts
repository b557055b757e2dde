import { parse } from 'node:path'
import { withoutGuard } from '../../shared/workbook/csv-text.ts'
import type { CellValue, SheetRow, Workbook } from '../../shared/workbook/sheet.ts'
import { limits } from './limits.ts'
import { WorkbookRefused } from './workbook-refusal.ts'

const DELIMITERS = [';', ',', '\t', '|'] as const
type Delimiter = (typeof DELIMITERS)[number]
const LINES_SAMPLED = 40

/**
 * Reads delimited text as a workbook of one sheet; every cell is text. What parts the cells, and in which letters
 * it is written, is found out: Indonesian Excel writes semicolons in Windows-1252.
 * @throws WorkbookRefused when it is no text, or too much of it
 */
export function readCsv(bytes: Buffer, fileName: string): Workbook {
  const text = decoded(bytes)
  const told = /^sep=(.)\r?\n/i.exec(text)
  const body = told === null ? text : text.slice(told[0].length)
  const said = DELIMITERS.find((one) => one === told?.[1])
  const name = parse(fileName).name.slice(0, 255) || 'CSV'
  const rows = rowsOf(body, said ?? delimiterOf(body), name, told === null ? 0 : 1)
  return { sheets: [{ name, isHidden: false, rows, merges: [] }] }
}

function decoded(bytes: Buffer): string {
  const wide = encodingOfWide(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  if (bytes.includes(0)) throw new WorkbookRefused('not-a-workbook')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** By its mark, or by every other byte being zero, as in Latin text. */
function encodingOfWide(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 400)
  const zeros = (parity: 0 | 1): number => sample.filter((byte, index) => index % 2 === parity && byte === 0).length
  if (sample.length >= 4 && zeros(1) > sample.length * 0.35 && zeros(0) === 0) return 'utf-16le'
  return sample.length >= 4 && zeros(0) > sample.length * 0.35 && zeros(1) === 0 ? 'utf-16be' : null
}

/** The mark that gives the most rows of one width, wider before narrower. */
function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, 60_000)
  const scored = DELIMITERS.map((delimiter) => {
    const widths: number[] = []
    for (const cells of records(sample, delimiter)) {
      if (cells.length > 1) widths.push(cells.length)
      if (widths.length === LINES_SAMPLED) break
    }
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
    return { delimiter, score: widths.filter((width) => width === usual).length * Math.min(usual, 30) }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function rowsOf(text: string, delimiter: Delimiter, sheet: string, firstRow: number): SheetRow[] {
  const rows: SheetRow[] = []
  let row = firstRow
  let count = 0
  for (const record of records(text, delimiter)) {
    const cells = record.map((cell): CellValue => (cell.trim() === '' ? null : withoutGuard(cell)))
    while (cells.at(-1) === null) cells.pop()
    count += cells.length
    if (cells.length > 0) rows.push({ row, cells, isHidden: false })
    row += 1
    if (rows.length > limits.rows) throw new WorkbookRefused('too-many-rows', { sheet, limit: limits.rows })
    if (cells.length > limits.columns) throw new WorkbookRefused('too-many-columns', { sheet, limit: limits.columns })
    if (count > limits.cells) throw new WorkbookRefused('too-many-cells', { limit: limits.cells })
  }
  return rows
}

/** RFC 4180: quotes around cells that hold marks or line breaks, doubled within. A quote that never ends takes the rest. */
function* records(text: string, delimiter: Delimiter): Generator<string[]> {
  let cells: string[] = []
  let at = 0
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter)
    if (cell.length > limits.cellText) throw new WorkbookRefused('too-much-text', { limit: limits.cellText })
    if (cells.length <= limits.columns) cells.push(cell)
    at = end
    if (text[at] === delimiter) {
      at += 1
      if (at === text.length) cells.push('')
      continue
    }
    yield cells
    cells = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  if (cells.length > 0) yield cells
}

/** The cell and where it ends: at a delimiter, a line break or the end. */
function plainCell(text: string, from: number, delimiter: Delimiter): readonly [string, number] {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return [text.slice(from, end), end]
}

function quotedCell(text: string, from: number, delimiter: Delimiter): readonly [string, number] {
  let cell = ''
  let at = from + 1
  while (at < text.length) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return [cell + text.slice(at), text.length]
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const [tail, end] = plainCell(text, quote + 1, delimiter)
      return [cell + tail, end]
    }
    cell += '"'
    at = quote + 2
  }
  return [cell, text.length]
}
