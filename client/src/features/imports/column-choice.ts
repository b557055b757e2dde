import type { ColumnField } from '../../../../shared/workbook/column-field.ts'
import type { ColumnMapping } from '../../../../shared/workbook/mapping.ts'

/** These may stand in several columns: a solution beside each obstacle, a remark here and there. */
const repeatable: ReadonlySet<ColumnField> = new Set(['solution', 'remark', 'number'])

/** The columns with one of them meaning this from now on (null: nothing); whoever meant it before means nothing. */
export function columnsWith(
  columns: readonly ColumnMapping[],
  column: number,
  field: ColumnField | null,
  scale: ColumnMapping['scale'],
): ColumnMapping[] {
  const others = columns.filter(
    (other) => other.column !== column && (other.field !== field || (field !== null && repeatable.has(field))),
  )
  const chosen = field === null ? [] : [{ column, field, scale }]
  return [...others, ...chosen].toSorted((a, b) => a.column - b.column)
}
