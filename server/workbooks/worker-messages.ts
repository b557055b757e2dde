import type { ExportContent } from '../../shared/workbook/export-content.ts'
import type { DetailLine, ImportReading } from '../../shared/workbook/reading.ts'
import type { ReadingProgress, ReadingWish, WorkbookFile } from './workbook-reader.ts'
import type { WorkbookRefusal } from './workbook-refusal.ts'
import type { CsvTable } from './workbook-writer.ts'

/** What a thread is started with; what is to be written follows in lots. */
export type WorkerOrder =
  | { readonly task: 'read'; readonly file: WorkbookFile; readonly wish: ReadingWish }
  /** A small list; the only answer is a TableOutcome. */
  | { readonly task: 'table'; readonly file: WorkbookFile }
  | { readonly task: 'write'; readonly as: 'xlsx' | CsvTable }

/** A part of what is to be written; the main thread makes it and sends it between two other things. */
export type ContentLot =
  | { readonly part: 'head'; readonly head: Omit<ExportContent, 'figures' | 'details' | 'obstacles'> }
  | { readonly part: 'figures'; readonly rows: ExportContent['figures'] }
  | { readonly part: 'details'; readonly rows: ExportContent['details'] }
  | { readonly part: 'obstacles'; readonly rows: ExportContent['obstacles'] }
  | { readonly part: 'end' }

/** What the writing thread says, once. */
export interface WrittenFile {
  readonly bytes: Uint8Array
}

/**
 * What it says. A reading comes without its detail lines; these follow in small lots, each asked for, because taking
 * twenty thousand at once would hold up the main thread.
 */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  | { readonly type: 'refused'; readonly refusal: WorkbookRefusal }
  | { readonly type: 'lot'; readonly lot: ReadingLot }
  | { readonly type: 'done' }

/** A part of a reading; parts put together are the whole. */
export type ReadingLot =
  | {
      readonly part: 'head'
      readonly head: Omit<ImportReading, 'recap' | 'details' | 'obstacles' | 'totals' | 'problems'>
    }
  | { readonly part: 'recap'; readonly rows: ImportReading['recap'] }
  | { readonly part: 'details'; readonly rows: readonly DetailLine[] }
  | { readonly part: 'obstacles'; readonly rows: ImportReading['obstacles'] }
  | { readonly part: 'totals'; readonly rows: ImportReading['totals'] }
  | { readonly part: 'problems'; readonly rows: ImportReading['problems'] }

/** The only thing the thread is told: the last lot was taken, send the next. */
export const NEXT_LOT = 'next'
