import type { StreamId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/temporal.ts'

/**
 * Port to the transcripts of recordings, which are too long for a stream: the event carries the hash of the file, and
 * what lies here under it is its text. Every method rejects with StorageUnavailable.
 */
export interface TranscriptStore {
  /** Nothing happens when the meeting has this one already. */
  keep(stream: StreamId, sha256: string, text: string, at: Instant): Promise<void>
  /** Null when the meeting has no such transcript (any more). */
  text(stream: StreamId, sha256: string): Promise<string | null>
  remove(stream: StreamId, sha256: string): Promise<void>
}
