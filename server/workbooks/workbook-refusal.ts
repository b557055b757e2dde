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
  | 'too-much-text'
  | 'out-of-time'
  | 'out-of-memory'

/** A refusal with what the sentence on the screen needs: the sheet it is about, the limit, in its own unit. */
export interface WorkbookRefusal {
  readonly reason: RefusalReason
  readonly sheet?: string
  /** Bytes, rows, columns, sheets or milliseconds. */
  readonly limit?: number
}
