import type { ImportMapping } from '../../shared/workbook/mapping.ts'
import type { ImportReading, RegistryAgency } from '../../shared/workbook/reading.ts'
import type { WorkbookRefusal } from './workbook-refusal.ts'

/** A file as it was sent. */
export interface WorkbookFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

export interface ReadingWish {
  readonly registry: readonly RegistryAgency[]
  /** What a person chose on the screen; null lets the words decide, or `remembered`. */
  readonly mapping: ImportMapping | null
  /** Mappings by the shape of the files they were confirmed for. */
  readonly remembered: Readonly<Record<string, ImportMapping>>
}

export type ReadingStep = 'unpacking' | 'reading' | 'understanding' | 'handing-over'

/** How far it is: 0 to 1 over the whole of it, never backwards. */
export interface ReadingProgress {
  readonly step: ReadingStep
  readonly done: number
}

export type ReadingOutcome =
  | { readonly ok: true; readonly reading: ImportReading }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/**
 * Port to the reading of workbooks, off the main thread: a file never stops the house, whatever is in it. Several
 * at once wait for their turn.
 */
export interface WorkbookReader extends AsyncDisposable {
  /**
   * Reads, understands and checks a file. Changing the mapping means reading again: a file is read in a second or two,
   * and nothing of it need be kept in between but its bytes.
   * @throws AbortError when `signal` is aborted
   */
  read(
    file: WorkbookFile,
    wish: ReadingWish,
    options?: { readonly onProgress?: (progress: ReadingProgress) => void; readonly signal?: AbortSignal },
  ): Promise<ReadingOutcome>
}
