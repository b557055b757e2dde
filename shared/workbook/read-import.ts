import { agencyMatcher } from './agency-names.ts'
import { checkTotals } from './check-totals.ts'
import { checkAgainstAgencies, checkAgainstDetails, missingIn } from './compare-sheets.ts'
import { agencyOfSheet, describeColumns, guessSheet } from './guess-mapping.ts'
import { findHeader } from './header.ts'
import type { ImportMapping, SheetMapping, SheetUse } from './mapping.ts'
import { nameBook } from './names.ts'
import { readObstacles } from './obstacles.ts'
import { placeRows, type Naming, type PlacedRows } from './place-rows.ts'
import { problemList } from './problem-list.ts'
import type { ImportReading, ObstacleRow, RecapRow, RegistryAgency, SheetReading } from './reading.ts'
import { oncePerSource, recapOfDetails, recapRow, underSource } from './recap.ts'
import { shapeOf } from './shape.ts'
import type { Sheet, Workbook } from './sheet.ts'
import { matchSource } from './source-names.ts'
import { readTable } from './table.ts'
import { tellAboutSheet } from './tell-about-sheet.ts'

export interface ImportWish {
  readonly registry: readonly RegistryAgency[]
  /** What a person chose; null lets an earlier file of the shape decide, or the words. */
  readonly mapping: ImportMapping | null
  /** Confirmed mappings by the shape of their files. */
  readonly remembered: Readonly<Record<string, ImportMapping>>
}

interface SheetPart {
  readonly reading: SheetReading
  readonly use: SheetUse
  readonly placed: PlacedRows
  readonly obstacles: readonly ObstacleRow[]
}

/** Everything a workbook says, by the words over its columns or by a mapping; nothing is applied. */
export function readImport(workbook: Workbook, wish: ImportWish): ImportReading {
  const problems = problemList()
  const { tell } = problems
  const matcher = agencyMatcher(wish.registry)
  const headers = workbook.sheets.map(findHeader)
  const shape = shapeOf(workbook, headers)
  const remembered = Object.hasOwn(wish.remembered, shape) ? wish.remembered[shape] : undefined
  const chosen = wish.mapping ?? remembered
  const mapping: ImportMapping = {
    agencies: chosen?.agencies ?? {},
    sources: chosen?.sources ?? {},
    sourceWhenNoneNamed: chosen?.sourceWhenNoneNamed ?? 'apbd',
    sheets: workbook.sheets.map(
      (sheet, index) =>
        wish.mapping?.sheets.find((one) => one.sheet === sheet.name) ??
        // Of the same shape are the same sheets in the same order; their names may carry the period.
        renamed(wish.mapping === null ? remembered?.sheets[index] : undefined, sheet.name) ??
        guessSheet(sheet, headers[index] ?? null, matcher),
    ),
  }
  const agencies = nameBook('agency', (text, code) => matcher.match(text, code), mapping.agencies, tell)
  const sources = nameBook('source', matchSource, mapping.sources, tell)
  const parts = workbook.sheets.flatMap((sheet, index) => {
    const own = mapping.sheets[index]
    return own === undefined ? [] : [readSheet(sheet, own)]
  })
  return {
    shape,
    mapping,
    sheets: parts.map((part) => part.reading),
    agencies: agencies.all(),
    sources: sources.all(),
    ...figuresOf(parts, mapping, tell),
    obstacles: parts.flatMap((part) => part.obstacles),
    problems: problems.told(),
    problemsLeftOut: problems.leftOut(),
  }

  function readSheet(sheet: Sheet, own: ImportMapping['sheets'][number]): SheetPart {
    const table = readTable(sheet, own)
    const hasAgencies = table.byField.has('agency-name') || table.byField.has('agency-code')
    const named = matchSource(sheet.name)
    const naming: Naming = {
      agencies,
      sources,
      sheetAgency: hasAgencies ? null : agencyOfSheet(sheet, own.headerFirst, matcher),
      sheetSource: !table.byField.has('source') && named.certainty === 'certain' ? sheet.name : null,
      tell,
    }
    const isUsed = own.use !== 'ignored'
    tellAboutSheet(sheet, table, tell)
    const isTable = isUsed && own.use !== 'obstacles'
    const placed = isTable ? placeRows(table, naming) : { table, rows: [], sums: [] }
    const obstacles = isUsed ? readObstacles(table, naming) : []
    return {
      use: own.use,
      placed,
      obstacles,
      reading: {
        name: sheet.name,
        isHidden: sheet.isHidden,
        mapping: own,
        columns: describeColumns(sheet, own),
        dataRows: own.use === 'obstacles' ? obstacles.length : placed.rows.length,
        totalRows: placed.sums.length,
      },
    }
  }
}

function renamed(mapping: SheetMapping | undefined, sheet: string): SheetMapping | undefined {
  return mapping === undefined ? undefined : { ...mapping, sheet }
}

type Figures = Pick<ImportReading, 'recap' | 'recapFrom' | 'details' | 'totals'>

/** The most detailed sheet counts, the coarser ones check it. */
function figuresOf(
  parts: readonly SheetPart[],
  mapping: ImportMapping,
  tell: (problem: ImportReading['problems'][number]) => void,
): Figures {
  const tables = (use: SheetUse): readonly PlacedRows[] =>
    parts.filter((part) => part.use === use).map((part) => part.placed)
  const rowsOf = (use: SheetUse): readonly RecapRow[] => tables(use).flatMap(({ rows }) => rows.map(recapRow))
  const lines = tables('details').flatMap(({ rows }) => rows)
  const details = underSource(lines, mapping.sourceWhenNoneNamed, tell)
  const summed = recapOfDetails(details)
  const totals = parts.flatMap((part) => checkTotals(part.placed, tell))
  const perSource = underSource(rowsOf('recap'), mapping.sourceWhenNoneNamed, tell)
  const recapFrom =
    perSource.length > 0
      ? 'recap'
      : summed.length > 0
        ? 'details'
        : rowsOf('agency-recap').length > 0
          ? 'agency-recap'
          : null
  const finest = recapFrom === 'details' ? summed : oncePerSource(perSource, tell)
  const agreed = checkAgainstAgencies(finest, tables('agency-recap'), tell)
  const others = underSource(missingIn(agreed.rows, rowsOf('agency-recap')), mapping.sourceWhenNoneNamed, tell)
  const recap = [...agreed.rows, ...oncePerSource(others, tell)]
  const againstDetails = recapFrom === 'recap' ? checkAgainstDetails(agreed.rows, summed, tables('recap'), tell) : []
  return { recap, recapFrom, details, totals: [...totals, ...agreed.checks, ...againstDetails] }
}
