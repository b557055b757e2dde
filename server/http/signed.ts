import { createHash } from 'node:crypto'
import type { SignedSummary } from '../../shared/protocol/http-minutes.ts'
import { readCheckCode } from '../documents/check-code.ts'
import type { MeetingDocuments } from '../documents/meeting-documents.ts'
import type { SealedStore, SealedVersion } from '../documents/sealed-store.ts'
import { extendsFile, isSignedPdf } from '../documents/signed-pdf.ts'
import type { SignedFile, SignedStore } from '../documents/signed-store.ts'
import type { Clock } from '../system.ts'
import { done, refuse, type Endpoint, type OfMeeting } from './endpoint.ts'

/** What a signed file is called wherever it goes. */
export const SIGNED_NAME = 'notula-bertanda-tangan.pdf'

export interface SignedParts {
  readonly sealed: Pick<SealedStore, 'versions'>
  readonly signed: SignedStore
  readonly documents: Pick<MeetingDocuments, 'file'>
  readonly clock: Clock
  readonly publicUrl: string | null
}

export interface SignedEndpoints {
  /** Its body is the file, for the sealed version of `:code`. */
  readonly attach: Endpoint<OfMeeting>
  readonly show: Endpoint<OfMeeting>
}

/** Sealed minutes that were signed outside: brought back, and handed out as the final ones. */
export function signedEndpoints({ sealed, signed, documents, clock, publicUrl }: SignedParts): SignedEndpoints {
  const versionIn = async ({ request, stream }: OfMeeting): Promise<SealedVersion | undefined> => {
    const code = readCheckCode(String(request.params['code']))
    return (await sealed.versions(stream)).find((version) => version.code === code)
  }

  return {
    attach: async (given) => {
      const { request, stream, caller } = given
      const version = await versionIn(given)
      if (version === undefined) return refuse({ refused: 'no-such-thing' })
      const content: unknown = request.body
      if (!Buffer.isBuffer(content) || !isSignedPdf(content)) return refuse({ refused: 'not-signed' })
      const origin = publicUrl ?? `${request.protocol}://${request.host}`
      const plain = await documents.file({ stream, name: 'notula.pdf', agency: null, seq: version.seq, origin })
      const file: SignedFile = {
        code: version.code,
        sha256: createHash('sha256').update(content).digest('hex'),
        extendsSealed: plain !== null && extendsFile(content, plain.bytes),
        attachedAt: clock.now(),
      }
      await signed.attach(file, content, caller.person.personId)
      return done(signedSummaryOf(file), 201)
    },

    show: async (given) => {
      const version = await versionIn(given)
      const file = version === undefined ? null : await signed.final(version.code)
      const bytes = file === null ? null : await signed.content(file.sha256)
      if (bytes === null) return refuse({ refused: 'no-such-thing' })
      return { kind: 'file', name: SIGNED_NAME, mediaType: 'application/pdf', bytes }
    },
  }
}

export function signedSummaryOf({ sha256, extendsSealed, attachedAt }: SignedFile): SignedSummary {
  return { sha256, extendsSealed, attachedAt }
}
