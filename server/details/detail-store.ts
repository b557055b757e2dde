import type { Figure } from '../../shared/figures/figure.ts'
import type { FundingSource } from '../../shared/figures/funding-source.ts'
import type { AgencyId, BatchId, StreamId } from '../../shared/ids.ts'
import type { DetailReference } from '../../shared/meeting/imports.ts'
import type { DetailPage, DetailQuery, DetailTotals } from '../../shared/protocol/http-details.ts'

/** One line to be kept: a sub kegiatan of an agency, paid from one source, with the place it stood at in its file. */
export interface NewDetailLine {
  readonly agencyId: AgencyId
  readonly source: FundingSource
  readonly code: string
  readonly activity: string
  readonly officer: string
  readonly method: string
  readonly figure: Figure
  readonly sheet: string
  /** From 0. */
  readonly row: number
}

/**
 * Port to the lines below the figures: thousands per meeting, kept by import and given out page by page, never in the
 * live state. Everything rejects with StorageUnavailable while the database is away.
 */
export interface DetailStore {
  /**
   * Keeps these lines as the batch's, in place of any it had, in portions between which others get their turn. Gives
   * what they add up to; an import that is applied refers to it.
   */
  keep(stream: StreamId, batch: BatchId, lines: readonly NewDetailLine[]): Promise<DetailReference>
  remove(stream: StreamId, batch: BatchId): Promise<void>
  /** All of them, in the order of the file. */
  all(stream: StreamId, batch: BatchId): Promise<readonly NewDetailLine[]>
  page(stream: StreamId, batch: BatchId, query: DetailQuery): Promise<DetailPage>
  /** Sums per agency and funding source, in the order of the file; of one agency, or of all. */
  totals(stream: StreamId, batch: BatchId, agency: AgencyId | null): Promise<readonly DetailTotals[]>
}
