import type { TextRow } from '../../shared/agencies/csv.ts'
import { textOf, type Workbook } from '../../shared/workbook/sheet.ts'

/** More than any regency's list has, in either direction. */
const MOST_ROWS = 2_000
const MOST_COLUMNS = 60

/** The first sheet in sight that holds something, as rows of text. Hidden rows stay hidden. */
export function tableOf({ sheets }: Workbook): readonly TextRow[] {
  const sheet = sheets.find(({ isHidden, rows }) => !isHidden && rows.length > 0)
  return (sheet?.rows ?? [])
    .filter(({ isHidden }) => !isHidden)
    .slice(0, MOST_ROWS)
    .map(({ row, cells }) => ({ line: row + 1, cells: Array.from(cells.slice(0, MOST_COLUMNS), textOf) }))
}
