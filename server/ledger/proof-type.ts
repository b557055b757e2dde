import type { ProofType } from '../../shared/ledger/duty.ts'

const beginnings: readonly (readonly [ProofType, RegExp])[] = [
  ['application/pdf', /^255044462d/],
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/webp', /^52494646.{8}57454250/],
]

/** What these bytes are, by how they begin and not by what their sender calls them; null: nothing that may be a proof. */
export function proofTypeOf(bytes: Uint8Array): ProofType | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  return beginnings.find(([, begins]) => begins.test(head))?.[0] ?? null
}
