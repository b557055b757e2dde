import type { ExportContent } from '../../shared/workbook/export-content.ts'

/** What goes into a file of delimited text, which holds one table. */
export type CsvTable = 'recap' | 'details' | 'obstacles'

/** Port to the writing of workbooks, off the main thread, in the layout that the import reads. */
export interface WorkbookWriter extends AsyncDisposable {
  /** @throws when there is nothing to write, or it does not fit into a thread's memory or time */
  writeXlsx(content: ExportContent): Promise<Uint8Array>
  /** UTF-8 with its mark, semicolons, decimal commas. @throws as `writeXlsx` */
  writeCsv(content: ExportContent, table: CsvTable): Promise<Uint8Array>
}
