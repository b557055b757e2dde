import type { ColumnField } from '../../../../shared/workbook/column-field.ts'
import type { NamedInFile, SheetReading } from '../../../../shared/workbook/reading.ts'

/** Below this a guess about a column is worth a look. */
const SURE = 0.6

/** A wrong guess about these would bring in wrong figures; about the others, a wrong label at most. */
const weighty: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'agency-name',
  'source',
  'budget',
  'physical-target',
  'physical-actual',
  'financial-target',
  'financial-actual',
  'financial-target-percent',
  'financial-actual-percent',
  'obstacle',
])

/** Whether a person has to say what a name means before its rows come in. */
export function isUndecided({ match }: NamedInFile<unknown>): boolean {
  return match.certainty === 'doubtful' || match.certainty === 'unknown'
}

/** Columns that were taken for something without much to go by, in sheets that are imported. */
export function unsureColumns(sheets: readonly SheetReading[]): number {
  return sheets.filter(({ mapping }) => mapping.use !== 'ignored').flatMap(({ columns }) => columns.filter(isUnsure))
    .length
}

export function isUnsure({ field, confidence }: SheetReading['columns'][number]): boolean {
  return field !== null && weighty.has(field) && confidence < SURE
}
