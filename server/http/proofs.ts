import type { ProofResponse } from '../../shared/protocol/http-minutes.ts'
import type { ProofStore } from '../ledger/proof-store.ts'
import { proofTypeOf } from '../ledger/proof-type.ts'
import type { Clock } from '../system.ts'
import { done, refuse, type Endpoint, type Known } from './endpoint.ts'

export interface ProofParts {
  readonly proofs: ProofStore
  readonly clock: Clock
}

export interface ProofEndpoints {
  readonly send: Endpoint<Known>
  readonly show: Endpoint<Known>
}

/** Files that show what an agency did about a duty. They are handed out to be kept, never shown in place. */
export function proofEndpoints({ proofs, clock }: ProofParts): ProofEndpoints {
  return {
    send: async ({ request, caller }) => {
      const body: unknown = request.body
      const mediaType = Buffer.isBuffer(body) ? proofTypeOf(body) : null
      if (!Buffer.isBuffer(body) || mediaType === null) return refuse({ refused: 'not-a-proof' })
      const sha256 = await proofs.keep({ mediaType, content: body }, caller.person.personId, clock.now())
      return done({ sha256, mediaType, bytes: body.byteLength } satisfies ProofResponse, 201)
    },

    show: async ({ request }) => {
      const sha256 = String(request.params['sha256'])
      const proof = await proofs.find(sha256)
      if (proof === null) return refuse({ refused: 'no-such-thing' })
      const ending = proof.mediaType.slice(proof.mediaType.indexOf('/') + 1)
      return {
        kind: 'file',
        name: `bukti-${sha256.slice(0, 12)}.${ending}`,
        mediaType: proof.mediaType,
        bytes: proof.content,
      }
    },
  }
}
