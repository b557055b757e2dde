import type { FundingSource } from '../figures/funding-source.ts'
import { groupedBy } from '../figures/grouped.ts'
import { combineFigures } from './combine.ts'
import type { ImportProblem } from './problem.ts'
import type { DetailLine, RecapRow } from './reading.ts'
import { cellAddress } from './sheet.ts'
import { nameKey } from './words.ts'

/** Rows by the figure they belong to; rows nobody can place yet stand alone. */
export function figureKey(row: RecapRow): string {
  return row.agencyId === null || row.source === null ? `${row.sheet} ${row.row}` : `${row.agencyId} ${row.source}`
}

/** Only what a recap says; a line of details says more. */
export function recapRow(line: DetailLine | RecapRow): RecapRow {
  const { sheet, row, agencyText, agencyId, sourceText, source, figure, printed } = line
  return { sheet, row, agencyText, agencyId, sourceText, source, figure, printed }
}

/**
 * One row per agency and source. The same words twice are a slip, and the first one counts; different words for
 * one source (PAD and DAU are both APBD) add up.
 */
export function oncePerSource(rows: readonly RecapRow[], tell: (problem: ImportProblem) => void): readonly RecapRow[] {
  return [...groupedBy(rows, figureKey).values()].flatMap((same) => {
    const byWords = [...groupedBy(same, (row) => nameKey(row.sourceText)).values()]
    for (const [first, ...repeats] of byWords)
      for (const repeat of repeats) if (first !== undefined) tell(duplicate(first, repeat))
    return sumOfRows(byWords.flatMap(([first]) => first ?? []))
  })
}

/** Detail lines added up to what a recap would say: per agency and source, in order of first appearance. */
export function recapOfDetails(details: readonly DetailLine[]): readonly RecapRow[] {
  const placed = details.filter((line) => line.agencyId !== null && line.source !== null)
  return [...groupedBy(placed, figureKey).values()].flatMap((lines) => sumOfRows(lines.map(recapRow)))
}

/** Rows that name no source, put under one; told once for each sheet. */
export function underSource<Row extends RecapRow>(
  rows: readonly Row[],
  source: FundingSource,
  tell: (problem: ImportProblem) => void,
): readonly Row[] {
  const isBare = (row: RecapRow): boolean => row.source === null && row.sourceText === ''
  for (const [sheet, bare] of groupedBy(rows.filter(isBare), (row) => row.sheet)) {
    const at = { sheet, address: cellAddress(bare[0]?.row ?? 0, 0) }
    tell({ severity: 'warning', at, kind: 'source-assumed', source, rows: bare.length })
  }
  return rows.map((row) => (isBare(row) ? { ...row, source } : row))
}

function sumOfRows(rows: readonly RecapRow[]): readonly RecapRow[] {
  const [first] = rows
  if (first === undefined) return []
  if (rows.length === 1) return [first]
  const printed = { physicalDeviation: null, financialTarget: null, financialActual: null, financialDeviation: null }
  return [{ ...first, figure: combineFigures(rows.map((row) => row.figure)), printed }]
}

function duplicate(first: RecapRow, repeat: RecapRow): ImportProblem {
  const text = [repeat.agencyText, repeat.sourceText].filter((part) => part !== '').join(', ')
  return {
    severity: 'error',
    at: { sheet: repeat.sheet, address: cellAddress(repeat.row, 0) },
    kind: 'duplicate-row',
    text: text.slice(0, 300),
    first: { sheet: first.sheet, address: cellAddress(first.row, 0) },
  }
}
