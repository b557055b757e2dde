import { percentOf } from '../figures/deviation.ts'
import type { Figure } from '../figures/figure.ts'
import type { ColumnField } from './column-field.ts'
import { combineFigures, meanOfFigures } from './combine.ts'
import type { FigureCells } from './figure-cells.ts'
import type { ImportProblem } from './problem.ts'
import type { PlacedRows, SumRow } from './place-rows.ts'
import type { DetailLine, TotalCheck } from './reading.ts'
import { cellAddress } from './sheet.ts'
import type { Table } from './table.ts'

/** Points: two numbers printed to two decimals may each be half a hundredth off. */
const PERCENT_TOLERANCE = 0.0101

/** So many sums are looked at as totals over everything above them; a report has a handful. */
const WIDE_LOOKS = 40

interface Compared {
  readonly field: ColumnField
  readonly printed: (cells: FigureCells) => number | null
  readonly computed: (figure: Figure) => number | null
}

const compared: readonly Compared[] = [
  { field: 'budget', printed: ({ figure }) => figure.budget, computed: (figure) => figure.budget },
  {
    field: 'physical-target',
    printed: ({ figure }) => figure.physicalTarget,
    computed: (figure) => figure.physicalTarget,
  },
  {
    field: 'physical-actual',
    printed: ({ figure }) => figure.physicalActual,
    computed: (figure) => figure.physicalActual,
  },
  {
    field: 'financial-target',
    printed: ({ figure }) => figure.financialTarget,
    computed: (figure) => figure.financialTarget,
  },
  {
    field: 'financial-actual',
    printed: ({ figure }) => figure.financialActual,
    computed: (figure) => figure.financialActual,
  },
  {
    field: 'financial-target-percent',
    printed: ({ printed }) => printed.financialTarget,
    computed: (figure) => percentOf(figure.financialTarget, figure.budget),
  },
  {
    field: 'financial-actual-percent',
    printed: ({ printed }) => printed.financialActual,
    computed: (figure) => percentOf(figure.financialActual, figure.budget),
  },
]

/** Compares every sum that the sheet prints with what its rows add up to. */
export function checkTotals(placed: PlacedRows, tell: (problem: ImportProblem) => void): readonly TotalCheck[] {
  let wideLooks = 0
  return placed.sums.flatMap((sum, index) => {
    const near = bestOf(placed, sum, nearScope(placed, sum, index))
    const looksWider = sum.over === 'above' && disagreements(near) > 0 && wideLooks < WIDE_LOOKS
    if (looksWider) wideLooks += 1
    const wide = looksWider ? bestOf(placed, sum, placed.rows.slice(0, sum.position)) : near
    const best = disagreements(wide) < disagreements(near) || near.length === 0 ? wide : near
    for (const check of best) if (!check.agrees) tell(differs('total-differs', check))
    return best
  })
}

/** Weighed by the budget or not: the reading of these rows that fits the sum best. */
function bestOf(placed: PlacedRows, sum: SumRow, rows: readonly DetailLine[]): readonly TotalCheck[] {
  if (rows.length === 0) return []
  const figures = rows.map((row) => row.figure)
  const compare = (figure: Figure): readonly TotalCheck[] =>
    compareWith(placed.table, { row: sum.row, label: sum.label, cells: sum }, figure)
  if (sum.kind === 'mean') return compare(meanOfFigures(figures))
  const weighed = compare(combineFigures(figures))
  if (disagreements(weighed) === 0) return weighed
  const alike = compare(withSimpleMeans(figures))
  return disagreements(alike) < disagreements(weighed) ? alike : weighed
}

/** One printed row beside what it should say, field by field; fields that either lacks are left out. */
export function compareWith(
  table: Table,
  row: { readonly row: number; readonly label: string; readonly cells: FigureCells },
  figure: Figure,
): readonly TotalCheck[] {
  return compared.flatMap((one): TotalCheck[] => {
    const column = table.byField.get(one.field)
    const printed = one.printed(row.cells)
    const computed = one.computed(figure)
    if (column === undefined || printed === null || computed === null) return []
    const tolerance =
      one.field.startsWith('physical') || one.field.endsWith('percent') ? PERCENT_TOLERANCE : Math.max(1, column.scale)
    const agrees = Math.abs(printed - computed) <= tolerance
    const address = cellAddress(row.row, column.column)
    return [{ sheet: table.mapping.sheet, address, label: row.label, field: one.field, printed, computed, agrees }]
  })
}

/** A check that fails, as a warning. */
export function differs(
  kind: 'total-differs' | 'coarser-sheet-differs' | 'details-differ',
  { sheet, address, label, field, printed, computed }: TotalCheck,
): ImportProblem {
  return { severity: 'warning', at: { sheet, address }, kind, label, field, printed, computed }
}

function disagreements(checks: readonly TotalCheck[]): number {
  return checks.filter((check) => !check.agrees).length
}

function withSimpleMeans(figures: readonly Figure[]): Figure {
  const { physicalTarget, physicalActual } = meanOfFigures(figures)
  return { ...combineFigures(figures), physicalTarget, physicalActual }
}

/** The rows a sum is over if it is a subtotal: since the last one above, until the next one below, under its code, or of its source. */
function nearScope({ rows, sums }: PlacedRows, sum: SumRow, index: number): readonly DetailLine[] {
  const { position, over } = sum
  if (over === 'above') {
    const since = sums.slice(0, index).findLast((other) => other.position < position)?.position ?? 0
    return rows.slice(since, position)
  }
  if (over === 'below') {
    const next = sums.slice(index + 1).find((other) => other.over === 'below' || other.over === 'above')
    return rows.slice(position, next?.position ?? rows.length)
  }
  if ('source' in over) return rows.filter((row) => row.source === over.source)
  const end = rows.findIndex((row, at) => at >= position && !row.code.startsWith(`${over.code}.`))
  return rows.slice(position, end === -1 ? rows.length : end)
}
