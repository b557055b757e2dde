import { roundForDisplay } from '../figures/deviation.ts'
import { kindOfField } from './column-field.ts'
import { readNumber } from './numbers.ts'
import type { ImportProblem } from './problem.ts'
import { guessesAt } from './header.ts'
import type { SheetMapping } from './mapping.ts'
import { cellAddress, columnLetters, type Sheet } from './sheet.ts'
import type { Table } from './table.ts'

/** What concerns a whole sheet or a whole column of it. */
export function tellAboutSheet(sheet: Sheet, table: Table, tell: (problem: ImportProblem) => void): void {
  const { mapping } = table
  const at = { sheet: sheet.name, address: cellAddress(mapping.headerFirst, 0) }
  if (sheet.rows.length > 0 && mapping.columns.length === 0) tell({ severity: 'note', at, kind: 'no-table-found' })
  if (sheet.isHidden) tell({ severity: 'note', at, kind: 'hidden-sheet' })
  if (mapping.use === 'ignored') {
    if (!sheet.isHidden && isNobodys(table)) tell({ severity: 'warning', at, kind: 'no-agency-column' })
    return
  }
  tellAboutRivals(sheet, mapping, tell)
  if (table.hiddenRows > 0) tell({ severity: 'warning', at, kind: 'hidden-rows', rows: table.hiddenRows })
  for (const column of mapping.columns) tellAboutColumn(table, column, tell)
}

/** Numbers of a budget or of progress, and no column that says whose. */
function isNobodys({ byField }: Table): boolean {
  const isNamed = byField.has('agency-name') || byField.has('agency-code')
  return !isNamed && [...byField.keys()].some((field) => kindOfField(field) !== 'text')
}

/** Only one column can be the budget. Where others say exactly the same, what stands in them is missed. */
function tellAboutRivals(sheet: Sheet, mapping: SheetMapping, tell: (problem: ImportProblem) => void): void {
  const used = new Set(mapping.columns.map(({ column }) => column))
  const guesses = guessesAt(sheet, mapping.headerFirst, mapping.headerLast)
  for (const { column, field } of mapping.columns) {
    if (kindOfField(field) === 'text') continue
    const own = guesses.find((one) => one.column === column)?.guess
    const left = guesses.filter(
      (one) => one.guess?.field === field && !used.has(one.column) && one.guess.confidence === own?.confidence,
    )
    if (left.length === 0) continue
    const letters = left.map((one) => columnLetters(one.column)).join(', ')
    const at = { sheet: sheet.name, address: cellAddress(mapping.headerFirst, left[0]?.column ?? column) }
    tell({ severity: 'warning', at, kind: 'columns-left-out', field, read: columnLetters(column), left: letters })
  }
}

function tellAboutColumn(
  table: Table,
  { column, field, scale }: Table['mapping']['columns'][number],
  tell: (problem: ImportProblem) => void,
): void {
  const kind = kindOfField(field)
  if (kind === 'text') return
  const at = { sheet: table.mapping.sheet, address: cellAddress(table.mapping.headerLast, column) }
  if (kind === 'amount' && scale !== 1) tell({ severity: 'note', at, kind: 'unit-scaled', field, scale })
  if (kind !== 'percent') return
  const isSharedOut = field === 'financial-actual-percent' && !table.byField.has('financial-actual')
  if (isSharedOut) tell({ severity: 'note', at, kind: 'amount-from-percent', field })
  const values = table.rows.flatMap((row) => {
    const reading = readNumber(row.cells.get(field), 'percent')
    return reading.kind === 'number' && !reading.hasUnit && reading.value !== 0 ? [{ row, value: reading.value }] : []
  })
  if (scale === 100) tell({ severity: 'note', at, kind: 'fractions-read-as-percent', field, cells: values.length })
  else if (!field.endsWith('deviation')) tellAboutFractions(table, { column, field }, values, tell)
}

/** A few cells below one, finer than per cents are printed, among per cents well above: 0.056 for 5.6, perhaps. */
function tellAboutFractions(
  table: Table,
  { column, field }: Pick<Table['mapping']['columns'][number], 'column' | 'field'>,
  values: readonly { readonly row: Table['rows'][number]; readonly value: number }[],
  tell: (problem: ImportProblem) => void,
): void {
  const small = values.filter(({ value }) => Math.abs(value) < 1 && roundForDisplay(value) !== value)
  const isFew = small.length * 5 <= values.length * 2
  const typical =
    values.map(({ value }) => Math.abs(value)).toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  if (!isFew || typical < 5) return
  for (const { row, value } of small)
    tell({
      severity: 'warning',
      at: { sheet: table.mapping.sheet, address: cellAddress(row.row, column) },
      kind: 'mixed-fraction',
      field,
      value,
    })
}
