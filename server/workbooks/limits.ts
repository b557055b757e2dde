/** What a file may be. Far above any honest report, far below what could hurt the house. */
export const limits = {
  /** Bytes as sent. */
  file: 20 * 1024 * 1024,
  /** Bytes of all parts together once unpacked. */
  unpacked: 256 * 1024 * 1024,
  /** Unpacked to packed, asked of parts over `ratioFrom` bytes; sheets of a report come to ten or twenty. */
  ratio: 250,
  ratioFrom: 4 * 1024 * 1024,
  entries: 2_000,
  sheets: 100,
  /** Rows with something in them, per sheet. */
  rows: 200_000,
  /** The last column that may hold something; reports have a few dozen. */
  columns: 512,
  /** Cells with something in them, in the whole file. */
  cells: 4_000_000,
  merges: 50_000,
  /** Characters in one cell; spreadsheets themselves allow 32,767. */
  cellText: 40_000,
  /** Characters of all shared strings together. */
  sharedText: 60_000_000,
  /** Milliseconds for the whole reading. */
  time: 60_000,
  /** Megabytes of heap of the reading thread. */
  heap: 640,
} as const
