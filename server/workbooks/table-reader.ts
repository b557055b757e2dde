import type { TextRow } from '../../shared/agencies/csv.ts'
import type { WorkbookFile } from './workbook-reader.ts'
import type { WorkbookRefusal } from './workbook-refusal.ts'

/** The rows of a small list as text, or why the file was not read. */
export type TableOutcome =
  | { readonly ok: true; readonly rows: readonly TextRow[] }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/** Port to reading a list that somebody keeps in a workbook, off the main thread. */
export interface TableReader {
  /** The first sheet in sight that holds something; each row with its number in the sheet. */
  readTable(file: WorkbookFile): Promise<TableOutcome>
}
