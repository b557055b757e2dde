import type { PersonId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/temporal.ts'

/** A sealed version that was signed outside, in a program of a certificate authority, and brought back. */
export interface SignedFile {
  /** Of the version. */
  readonly code: string
  readonly sha256: string
  /** Whether it is the sealed file itself with the signature added; else the program wrote it anew. */
  readonly extendsSealed: boolean
  readonly attachedAt: Instant
}

/** Where signed files are kept. Every method rejects with StorageUnavailable. */
export interface SignedStore {
  /** Keeps it as the final one of its version; those before it stay known. Attached again, it is the final one again. */
  attach(file: SignedFile, content: Uint8Array, by: PersonId): Promise<void>
  /** The final one of a version, the last that was attached; null: none was. */
  final(code: string): Promise<SignedFile | null>
  byFile(sha256: string): Promise<SignedFile | null>
  content(sha256: string): Promise<Uint8Array | null>
}
