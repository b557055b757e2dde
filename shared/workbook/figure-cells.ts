import type { Figure } from '../figures/figure.ts'
import { kindOfField, type ColumnField } from './column-field.ts'
import { readNumber } from './numbers.ts'
import type { ImportProblem } from './problem.ts'
import type { Printed } from './reading.ts'
import { cellAddress, textOf } from './sheet.ts'
import type { Table, TableRow } from './table.ts'

/** Rupiah, per cent: beyond them a cell is a slip; the same limits as a figure has. */
const LARGEST_AMOUNT = 10_000_000_000_000
const LARGEST_PERCENT = 1_000

export interface FigureCells {
  readonly figure: Figure
  readonly printed: Printed
}

/** Numbers of one row, in rupiah and per cent; what cannot be read is told and left out. */
export function readFigureCells(table: Table, row: TableRow, tell: (problem: ImportProblem) => void): FigureCells {
  const read = (field: ColumnField): number | null => readField(table, row, field, tell)
  const budget = read('budget')
  const target = read('financial-target')
  const actual = read('financial-actual')
  const targetPercent = read('financial-target-percent')
  const actualPercent = read('financial-actual-percent')
  return {
    figure: {
      budget,
      physicalTarget: read('physical-target'),
      physicalActual: read('physical-actual'),
      financialTarget: table.byField.has('financial-target') ? target : shareOf(budget, targetPercent),
      financialActual: table.byField.has('financial-actual') ? actual : shareOf(budget, actualPercent),
    },
    printed: {
      physicalDeviation: read('physical-deviation'),
      financialTarget: targetPercent,
      financialActual: actualPercent,
      financialDeviation: read('financial-deviation'),
    },
  }
}

/** One number by its meaning, scaled; null where the cell says nothing or cannot be read. */
export function readField(
  table: Table,
  row: TableRow,
  field: ColumnField,
  tell: (problem: ImportProblem) => void,
): number | null {
  const column = table.byField.get(field)
  const kind = kindOfField(field)
  if (column === undefined || kind === 'text') return null
  const cell = row.cells.get(field)
  const at = { sheet: table.mapping.sheet, address: cellAddress(row.row, column.column) }
  const reading = readNumber(cell, kind)
  if (reading.kind === 'nothing') return null
  if (reading.kind === 'unreadable') {
    const isError = typeof cell === 'object' && cell !== null && 'error' in cell
    const text = textOf(cell).slice(0, 200)
    tell({ severity: 'error', at, kind: isError ? 'error-cell' : 'unreadable-number', field, text })
    return null
  }
  const value = scaledValue(reading, column.scale, kind)
  if (reading.isAmbiguous)
    tell({ severity: 'warning', at, kind: 'ambiguous-number', field, text: textOf(cell).slice(0, 200), readAs: value })
  if (column.scale === 100 && !reading.hasUnit && Math.abs(reading.value) > FRACTION_LIMIT)
    tell({ severity: 'warning', at, kind: 'mixed-fraction', field, value })
  return isInRange(value, field) ? value : outOfRange()

  function outOfRange(): null {
    tell({ severity: 'error', at, kind: 'out-of-range', field, value })
    return null
  }
}

/** In a column of fractions more than this is no fraction any more: somebody typed a per cent between them. */
const FRACTION_LIMIT = 1.5

function scaledValue(
  reading: { readonly value: number; readonly hasUnit: boolean },
  scale: number,
  kind: 'amount' | 'percent',
): number {
  const isPerCentAmongFractions = scale === 100 && Math.abs(reading.value) > FRACTION_LIMIT
  const value = reading.hasUnit || isPerCentAmongFractions ? reading.value : reading.value * scale
  // Rupiah have two decimals; a per cent keeps its digits, but not what multiplying left in the binary ones.
  if (kind === 'amount') return Math.round(value * 100) / 100
  return value === reading.value ? value : Math.round(value * 1e9) / 1e9
}

function isInRange(value: number, field: ColumnField): boolean {
  if (field === 'physical-deviation' || field === 'financial-deviation') return Math.abs(value) <= LARGEST_PERCENT
  return value >= 0 && value <= (kindOfField(field) === 'amount' ? LARGEST_AMOUNT : LARGEST_PERCENT)
}

/** Rupiah from a printed per cent of the budget, for want of a column in rupiah. */
function shareOf(budget: number | null, percent: number | null): number | null {
  return budget === null || percent === null ? null : Math.round(budget * percent) / 100
}
