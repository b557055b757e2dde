// The tables of files: minutes that were sealed and signed, and proofs. Part of `schema.ts`.

/** What people and the house keep as files, each once. */
export interface FilesTable {
  sha256: string
  media_type: string
  bytes: number
  /** Base64. */
  content: string
  created_at: number
}

/** A projection of the meetings' events: versions of minutes, by the code that is printed on them. */
export interface SealedVersionsTable {
  code: string
  stream: string
  version: number
  seq: number
  chain: string
  number: string | null
  title: string
  regency: string
  date: string
  sealed_at: number
}

/** The files of sealed versions as they were first made. */
export interface SealedFilesTable {
  code: string
  name: string
  sha256: string
}

/** Sealed minutes that were signed outside and brought back; the last attached is the final one. */
export interface SignedFilesTable {
  code: string
  sha256: string
  /** 1: the sealed file itself with the signature added. */
  extends_sealed: number
  /** Who attached it last. */
  person: string
  attached_at: number
}

/** Files that agencies sent as proof of what they did. */
export interface ProofsTable {
  sha256: string
  /** Who sent it first. */
  person: string
  created_at: number
}
