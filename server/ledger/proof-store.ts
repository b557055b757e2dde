import type { PersonId } from '../../shared/ids.ts'
import type { ProofType } from '../../shared/ledger/duty.ts'
import type { Instant } from '../../shared/temporal.ts'

export interface Proof {
  readonly mediaType: ProofType
  readonly content: Uint8Array
}

/** Where proofs are kept, each once by its hash. Every method rejects with StorageUnavailable. */
export interface ProofStore {
  /** Keeps the file; the answer is its SHA-256, hex. */
  keep(proof: Proof, by: PersonId, at: Instant): Promise<string>
  /** The file with this hash if it was sent as a proof, or null. */
  find(sha256: string): Promise<Proof | null>
}
