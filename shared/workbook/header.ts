import { recogniseColumn, type CellsBelow, type FieldGuess } from './columns.ts'
import type { ColumnField } from './column-field.ts'
import { readNumber } from './numbers.ts'
import { textOf, type CellValue, type Merge, type Sheet, type SheetRow } from './sheet.ts'

/** Rows and columns in which a table is looked for; letterheads are shorter. */
const ROWS_SEARCHED = 60
const COLUMNS_SEARCHED = 120
const DEEPEST_HEADER = 4
/** However many rows a person says a header has. */
const DEEPEST_SAID = 20
const ROWS_SAMPLED = 30
const GOOD_SCORE = 3.5
const ROWS_AFTER_GOOD = 10
/** A year or two may stand in a header. */
const NUMBERS_IN_HEADER = 2
/** From here on a guess is used without being asked. */
export const CONFIDENT = 0.5

export interface HeaderColumn {
  readonly column: number
  /** `Keuangan / Realisasi (%)` */
  readonly header: string
  readonly guess: FieldGuess | null
}

export interface Header {
  readonly first: number
  readonly last: number
  readonly columns: readonly HeaderColumn[]
}

/** Fields that tell whose or what a row is; without one of them there is no table. */
const KEYS: ReadonlySet<ColumnField> = new Set(['agency-name', 'agency-code', 'source', 'activity', 'obstacle'])

/** The rows over the table, by their words: the block that names the most columns and has the fewest numbers in it. */
export function findHeader(sheet: Sheet): Header | null {
  let best: Header | null = null
  let bestScore = 0
  const top = topOf(sheet)
  for (const [index, { row: first }] of top.rows.slice(0, ROWS_SEARCHED).entries()) {
    // A good header is the header; what looks like one far below it is data, or another table.
    if (bestScore >= GOOD_SCORE && first > (best?.last ?? first) + ROWS_AFTER_GOOD) break
    for (let depth = 1; depth <= DEEPEST_HEADER; depth += 1) {
      const last = top.rows.slice(index).findLast((one) => one.row < first + depth)
      // Rows of numbers are no header, and nothing below them belongs to one.
      if (last === undefined || countNumbers(last) > NUMBERS_IN_HEADER) break
      const header = headerAt(top, first, first + depth - 1)
      const score = scoreOf(top, header)
      if (score > bestScore) {
        best = header
        bestScore = score
      }
    }
  }
  return best
}

function topOf(sheet: Sheet): Sheet {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED + ROWS_SAMPLED)
  const lastRow = rows.at(-1)?.row ?? 0
  return { ...sheet, rows, merges: sheet.merges.filter((merge) => merge.firstRow <= lastRow) }
}

/** The columns under these header rows, with what their words say. */
export function headerAt(sheet: Sheet, first: number, lastSaid: number): Header {
  const last = lastOf(first, lastSaid)
  return { first, last, columns: withoutRivals(guessesAt(sheet, first, last)) }
}

function lastOf(first: number, said: number): number {
  return Math.min(said, first + DEEPEST_SAID - 1)
}

/** What each column's words say by themselves, though several may say the same. */
export function guessesAt(sheet: Sheet, first: number, lastSaid: number): readonly HeaderColumn[] {
  const last = lastOf(first, lastSaid)
  const rows = sheet.rows.filter((one) => one.row >= first && one.row <= last)
  const width = Math.min(Math.max(0, ...rows.map((one) => one.cells.length)), COLUMNS_SEARCHED)
  const levels = levelsOf(sheet, first, last, width)
  const below = sheet.rows.filter((one) => one.row > last).slice(0, ROWS_SAMPLED)
  return Array.from({ length: width }, (_, column) => {
    const header = headerText(levels.map((level) => level[column] ?? ''))
    return { column, header, guess: recogniseColumn(header, cellsIn(below.map((one) => one.cells[column]))) }
  })
}

/** What kind of cells these are, mostly. */
function cellsIn(cells: readonly (CellValue | undefined)[]): CellsBelow {
  const tally = { amounts: 0, percents: 0, texts: 0 }
  for (const cell of cells) {
    const reading = readNumber(cell, 'amount')
    if (typeof cell === 'object' && cell !== null && 'percent' in cell) tally.percents += 1
    else if (reading.kind === 'number' && reading.value !== 0)
      tally[Math.abs(reading.value) > 1_000 ? 'amounts' : 'percents'] += 1
    else if (reading.kind === 'unreadable') tally[/\d\s*%$/.test(textOf(cell)) ? 'percents' : 'texts'] += 1
  }
  const most = Math.max(tally.amounts, tally.percents, tally.texts)
  if (most === 0) return 'nothing'
  if (tally.texts === most) return 'texts'
  return tally.amounts === most ? 'amounts' : 'percents'
}

function scoreOf(sheet: Sheet, header: Header): number {
  const found = header.columns.flatMap(({ guess }) => (guess !== null && guess.confidence >= CONFIDENT ? [guess] : []))
  if (found.length < 2 || !found.some((guess) => KEYS.has(guess.field))) return 0
  const numbers = sheet.rows
    .filter((one) => one.row >= header.first && one.row <= header.last)
    .reduce((sum, one) => sum + countNumbers(one), 0)
  const words = found.reduce((sum, guess) => sum + guess.confidence, 0)
  return words - numbers - (header.last - header.first) * 0.01
}

function countNumbers(row: SheetRow): number {
  return row.cells.filter((cell) => typeof cell === 'number' || readsAsAmount(cell)).length
}

function readsAsAmount(cell: CellValue): boolean {
  return typeof cell === 'string' && readNumber(cell, 'amount').kind === 'number'
}

/** Text per header row and column, group headings standing over each of their columns. */
function levelsOf(sheet: Sheet, first: number, last: number, width: number): readonly (readonly string[])[] {
  const merges = sheet.merges.filter((merge) => isHeading(merge, first, last, width))
  const levels: string[][] = []
  for (let row = first; row <= last; row += 1) {
    const cells = sheet.rows.find((one) => one.row === row)?.cells ?? []
    levels.push(Array.from({ length: width }, (_, column) => textOf(cells[column])))
  }
  for (const merge of merges) {
    const text = levels[merge.firstRow - first]?.[merge.firstColumn] ?? ''
    for (const level of levels.slice(merge.firstRow - first, merge.lastRow - first + 1))
      level.fill(text, merge.firstColumn, merge.lastColumn + 1)
  }
  return levels.map((level, depth) => withGroups(level, levels[depth + 1]))
}

/** A title over the whole width is no group heading, nor is a merge that goes down far into the data. */
function isHeading(merge: Merge, first: number, last: number, width: number): boolean {
  const isWide = merge.lastColumn - merge.firstColumn + 1 > Math.max(4, width * 0.7)
  return merge.firstRow >= first && merge.firstRow <= last && merge.lastRow <= last + 1 && !isWide
}

/** Files without merged cells leave a group's further columns empty: `Fisik (%)`, ``, `` over `Target`, `Realisasi`, `Deviasi`. */
function withGroups(level: readonly string[], below: readonly string[] | undefined): readonly string[] {
  let group = ''
  return level.map((text, column) => {
    const hasBelow = (below?.[column] ?? '') !== ''
    if (text !== '') group = hasBelow ? text : ''
    else if (!hasBelow) group = ''
    return text === '' ? group : text
  })
}

function headerText(parts: readonly string[]): string {
  return parts.filter((part, depth) => part !== '' && part !== parts[depth - 1]).join(' / ')
}

/** Of two columns that would mean the same the likelier keeps it. */
function withoutRivals(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const best = new Map<ColumnField, HeaderColumn>()
  for (const column of columns) {
    if (column.guess === null) continue
    const rival = best.get(column.guess.field)
    if (rival?.guess == null || column.guess.confidence > rival.guess.confidence) best.set(column.guess.field, column)
  }
  return columns.map((column) => {
    const isBest = column.guess === null || best.get(column.guess.field) === column
    return isBest ? column : { ...column, guess: null }
  })
}
