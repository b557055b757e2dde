import { proofResponse, type ProofResponse } from '../../../shared/protocol/http-minutes.ts'
import { request, type Answered } from './request.ts'

/** Sends a file as a proof; the same file twice is one. */
export function sendProof(slot: string, file: Blob): Promise<Answered<ProofResponse>> {
  return request({ method: 'POST', path: '/api/ledger/proofs', slot, body: file }, (body) => proofResponse.parse(body))
}

/** Where a proof is. */
export function proofPath(sha256: string): string {
  return `/api/ledger/proofs/${sha256}`
}
