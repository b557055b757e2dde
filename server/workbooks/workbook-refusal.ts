/** Why a file is not read at all, in the order in which it is asked. */
export type RefusalReason =
  | 'empty-file'
  | 'too-large'
  | 'old-excel'
  | 'encrypted'
  | 'not-a-workbook'
  | 'damaged'
  | 'macros'
  | 'external-links'
  | 'duplicate-entries'
  | 'compression-bomb'
  | 'document-type'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-sheets'
  | 'too-many-cells'
  | 'too-much-text'
  | 'out-of-time'
  | 'out-of-memory'

/** A refusal with what the sentence on the screen needs: the sheet it is about, the limit, in its own unit. */
export interface WorkbookRefusal {
  readonly reason: RefusalReason
  readonly sheet?: string
  /** Bytes, rows, columns, cells, sheets, characters or milliseconds. */
  readonly limit?: number
}

/** Thrown inside the reading of a file; never leaves the reader. */
export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused'
  readonly refusal: WorkbookRefusal

  constructor(reason: RefusalReason, more: Omit<WorkbookRefusal, 'reason'> = {}) {
    super(`workbook refused: ${reason}`)
    this.refusal = { reason, ...more }
  }
}
