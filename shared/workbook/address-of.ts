import type { ColumnField } from './column-field.ts'
import type { ImportMapping } from './mapping.ts'
import type { Place } from './problem.ts'
import type { RowPlace } from './reading.ts'
import { cellAddress } from './sheet.ts'

/** The cell that a value of a row came from; the row's first mapped cell where no column has the field. */
export function addressOf(mapping: ImportMapping, row: RowPlace, field: ColumnField): Place {
  const columns = mapping.sheets.find((sheet) => sheet.sheet === row.sheet)?.columns ?? []
  const column = columns.find((one) => one.field === field) ?? columns[0]
  return { sheet: row.sheet, address: cellAddress(row.row, column?.column ?? 0) }
}
