import { checkFigures } from '../../shared/checks/check-figures.ts'
import { checkAbove } from '../../shared/checks/limits.ts'
import type { CheckedRow, EarlierRecap, PrintedBeside } from '../../shared/checks/recap.ts'
import type { CellAddress, CheckedField, CheckWarning } from '../../shared/checks/warning.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { addressOf } from '../../shared/workbook/address-of.ts'
import type { ColumnField } from '../../shared/workbook/column-field.ts'
import type { ImportReading, RecapRow } from '../../shared/workbook/reading.ts'

const columns: Readonly<Record<CheckedField, ColumnField>> = {
  budget: 'budget',
  physicalTarget: 'physical-target',
  physicalActual: 'physical-actual',
  financialTarget: 'financial-target',
  financialActual: 'financial-actual',
}

/** What looks wrong about the figures of a file, by the rules of the house, with the cells it stands in. */
export function checkReading(meeting: MeetingState, reading: ImportReading): readonly CheckWarning[] {
  const { details } = meeting.lifecycle
  if (details === null) return []
  const { periodLabel: label, fiscalYear, quarter, budgetVersion, physicalCutOff, financialCutOff } = details
  const earlier: readonly EarlierRecap[] = Object.values(meeting.comparison).flatMap((period) =>
    period === null ? [] : [{ period: { ...period, label: period.periodLabel }, rows: period.rows }],
  )
  const rows = reading.recap.flatMap((row) => checkedRow(reading, row))
  // Whoever has figures here already keeps them: a file of one agency leaves nobody else without.
  const agencies = meeting.attendance.seats
    .map(({ agency }) => agency.agencyId)
    .filter((agency) => (meeting.figures[agency]?.entries ?? []).length === 0)
  const period = { label, fiscalYear, quarter, budgetVersion, physicalCutOff, financialCutOff }
  return [...checkFigures({ period, rows, agencies }, earlier), ...reading.details.flatMap(checkLine)]

  /** Lines of one agency differ by nature: only what a line says by itself is odd about it. */
  function checkLine(line: RecapRow): readonly CheckWarning[] {
    const { agencyId: agency, source, figure } = line
    // Thousands of lines, few of them odd: cells are looked up for those alone.
    const isOdd = agency !== null && source !== null && checkAbove({ agencyId: agency, source, figure }).length > 0
    return isOdd ? checkedRow(reading, line).flatMap(checkAbove) : []
  }
}

function checkedRow(reading: ImportReading, row: RecapRow): readonly CheckedRow[] {
  const { agencyId: agency, source, figure } = row
  return agency === null || source === null
    ? []
    : [{ agencyId: agency, source, figure, printed: printedBeside(row), cells: cellsOf(reading, row) }]
}

function printedBeside({ printed }: RecapRow): PrintedBeside {
  const text = (value: number | null): string | null => (value === null ? null : String(value))
  return {
    financialTargetPercent: text(printed.financialTarget),
    financialActualPercent: text(printed.financialActual),
    physicalDeviation: text(printed.physicalDeviation),
    financialDeviation: text(printed.financialDeviation),
  }
}

function cellsOf(reading: ImportReading, row: RecapRow): Readonly<Record<CheckedField, CellAddress>> {
  const cell = (field: CheckedField): CellAddress => {
    const { sheet, address } = addressOf(reading.mapping, row, columns[field])
    return { sheet, cell: address }
  }
  return {
    budget: cell('budget'),
    physicalTarget: cell('physicalTarget'),
    physicalActual: cell('physicalActual'),
    financialTarget: cell('financialTarget'),
    financialActual: cell('financialActual'),
  }
}
