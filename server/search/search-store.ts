import type { AgencyId, StreamId } from '../../shared/ids.ts'
import type { TimeZone } from '../../shared/wall-clock.ts'
import type { SearchKind, SearchQuery, SearchResponse } from '../../shared/protocol/http-search.ts'

/** Something written or said that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** Of its own within the kind and the meeting. */
  readonly id: string
  /** Its place among those of its kind in the meeting. */
  readonly place: number
  /** An instant, or milliseconds from the recording's start for what was said. */
  readonly at: number
  readonly zone: TimeZone
  readonly agencies: readonly AgencyId[]
  readonly who: string | null
  readonly item: string | null
  readonly text: string
  /** Removed or withdrawn: kept, so that older news cannot bring it back. */
  readonly hidden: boolean
}

/** Where what was written and said is looked for. Every method rejects with StorageUnavailable. */
export interface SearchStore {
  /** Entries as they stand at this number of the stream; one that is known from a later number stays. */
  put(stream: StreamId, seq: number, entries: readonly SearchEntry[]): Promise<void>
  /** How many entries of the transcript that `version` names are there. */
  countTranscript(stream: StreamId, version: string): Promise<number>
  /** Takes every entry of the meeting's transcript away. */
  clearTranscript(stream: StreamId): Promise<void>
  putAgencies(
    stream: StreamId,
    agencies: readonly { readonly agencyId: AgencyId; readonly name: string }[],
  ): Promise<void>
  /** @param scope the one meeting that may be searched; null: all of them */
  find(query: SearchQuery, scope: StreamId | null): Promise<SearchResponse>
}
