import type { StreamId } from '../../shared/ids.ts'
import type { CalendarDate, Instant } from '../../shared/temporal.ts'

/** A version of minutes that will not change any more. */
export interface SealedVersion {
  readonly code: string
  readonly stream: StreamId
  /** 1 is the seal; each amendment is one more. */
  readonly version: number
  /** Number of the event that made it. */
  readonly seq: number
  /** The log's chain at that event: SHA-256, hex. */
  readonly chain: string
  readonly number: string | null
  readonly title: string
  readonly regency: string
  readonly date: CalendarDate
  readonly sealedAt: Instant
}

export interface SealedFile {
  readonly name: string
  readonly sha256: string
}

/** Where sealed versions and their files are kept. Every method rejects with StorageUnavailable. */
export interface SealedStore {
  /** Nothing happens when it is known already. */
  addVersion(version: SealedVersion): Promise<void>
  /** All versions of a meeting, the oldest first. */
  versions(stream: StreamId): Promise<readonly SealedVersion[]>
  byCode(code: string): Promise<SealedVersion | null>
  /** The version that this file was made of, and its name; null when no such file was. */
  byFile(sha256: string): Promise<{ readonly version: SealedVersion; readonly name: string } | null>
  files(code: string): Promise<readonly SealedFile[]>
  /** The file of this name as it was first made, or null. */
  file(code: string, name: string): Promise<Uint8Array | null>
  /** Keeps the file if there is none of this name yet. */
  keepFile(code: string, name: string, mediaType: string, bytes: Uint8Array, at: Instant): Promise<void>
}
