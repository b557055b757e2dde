import type { AgencyId, StreamId } from '../../shared/ids.ts'
import type { ImportDraft } from '../../shared/protocol/http-imports.ts'
import type { Instant } from '../../shared/temporal.ts'
import type { ImportMapping } from '../../shared/workbook/mapping.ts'

/** A file that was sent, and how it is read so far. */
export interface StoredDraft extends ImportDraft {
  readonly stream: StreamId
  /** As chosen; null: as guessed. */
  readonly mapping: ImportMapping | null
}

/** Port to what is remembered of imports. Everything rejects with StorageUnavailable while the database is away. */
export interface ImportStore {
  add(draft: StoredDraft, person: string): Promise<void>
  find(stream: StreamId, draftId: string): Promise<StoredDraft | null>
  /** Of one meeting, not yet applied, the newest first. */
  open(stream: StreamId): Promise<readonly StoredDraft[]>
  keepMapping(draftId: string, mapping: ImportMapping, at: Instant): Promise<void>
  markApplied(draftId: string, at: Instant): Promise<void>
  remove(draftId: string): Promise<void>
  /** Drafts that nobody has touched since then and that were not applied. */
  abandoned(since: Instant): Promise<readonly StoredDraft[]>
  /** How each shape of file was last read. */
  mappings(): Promise<Readonly<Record<string, ImportMapping>>>
  rememberMapping(shape: string, mapping: ImportMapping, at: Instant): Promise<void>
  /** Names in files that a person said belong to an agency. */
  names(): Promise<readonly { readonly name: string; readonly agencyId: AgencyId }[]>
  rememberName(name: string, agencyId: AgencyId, at: Instant): Promise<void>
}
