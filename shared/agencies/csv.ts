/** A line of a table as cells of text, and the line of the file on which it begins, from 1. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads text with values separated by `;`, `,` or tabs (whichever one of the first lines has most of), quoted by `"` where
 * they contain the separator, a quote (doubled) or a line break. Empty lines are left out.
 */
export function readCsv(text: string): readonly TextRow[] {
  const content = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(content)
  const rows: TextRow[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let line = 1
  let begun = 1
  const endCell = (): void => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    if (cells.some((value) => value !== '')) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  for (let at = 0; at < content.length; at += 1) {
    const letter = content[at] ?? ''
    if (letter === '\n') line += 1
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (content[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && cell.trim() === '') {
      cell = ''
      isQuoted = true
    } else if (letter === separator) endCell()
    else if (letter === '\n') endRow()
    else if (letter !== '\r') cell += letter
  }
  endRow()
  return rows
}

/** Lines of cells as text for a spreadsheet of this country, which separates by `;`. No cell can start a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(cellAsText).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A sheet with rows further down than this is not a list that anybody reads; its gaps are closed. */
const LONGEST_LIST = 5_000

/** Rows as text with tabs, as a spreadsheet copies them; a row with number 7 stands in the seventh line. */
export function asPasted(rows: readonly TextRow[]): string {
  const last = rows.at(-1)?.line ?? 0
  const plain = (cells: readonly string[]): string => cells.map(cellAsPasted).join('\t')
  if (last > LONGEST_LIST) return rows.map(({ cells }) => plain(cells)).join('\n')
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells]))
  const lines = Array.from({ length: last }, (_, index) => byLine.get(index + 1) ?? [])
  return lines.map(plain).join('\n')
}

/** What was written so that it starts no formula, as it was meant. */
export function withoutGuard(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell
}

function separatorOf(text: string): string {
  // What is quoted separates nothing; a title above the head has none at all.
  const bare = text.slice(0, 50_000).replaceAll(/(^|[;,\t\n])[^\S\t\n]*"(?:[^"]|"")*"/g, '$1')
  const lines = bare.split('\n', 20)
  const count = (letter: string): number => Math.max(...lines.map((line) => line.split(letter).length))
  return ['\t', ';', ','].reduce((best, letter) => (count(letter) > count(best) ? letter : best))
}

function cellAsPasted(value: string): string {
  const line = value.replaceAll(/[\t\r\n]+/g, ' ')
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line
}

function cellAsText(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  // Any separator is quoted, so that a reader who guesses which one it is guesses right.
  return /[;,\t"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
