import type { Request } from 'express'
import { agencyId, type AgencyId } from '../../shared/ids.ts'
import type { SealedResponse, TimelineResponse } from '../../shared/protocol/http-minutes.ts'
import { documentName, mediaTypeOf, type DocumentName } from '../documents/document-name.ts'
import type { MeetingArchive } from '../documents/meeting-archive.ts'
import type { MeetingDocuments } from '../documents/meeting-documents.ts'
import type { SealedStore } from '../documents/sealed-store.ts'
import type { SignedStore } from '../documents/signed-store.ts'
import type { Timeline } from '../documents/timeline.ts'
import { done, refuse, type Endpoint, type OfMeeting, type Reply } from './endpoint.ts'
import { summaryOf } from './checks.ts'
import { signedSummaryOf } from './signed.ts'

export interface DocumentParts {
  readonly documents: Pick<MeetingDocuments, 'file'>
  readonly archive: Pick<MeetingArchive, 'zip'>
  readonly sealed: SealedStore
  readonly signed: SignedStore
  readonly timeline: Timeline
  /** The address people type; null: whatever they reached us by. */
  readonly publicUrl: string | null
}

export interface DocumentEndpoints {
  /** `:name`, and `:seq` if it is not what stands now. */
  readonly file: Endpoint<OfMeeting>
  /** The sheet of `:agency`. */
  readonly agencySheet: Endpoint<OfMeeting>
  readonly archive: Endpoint<OfMeeting>
  readonly sealed: Endpoint<OfMeeting>
  readonly events: Endpoint<OfMeeting>
}

export function documentEndpoints({
  documents,
  archive,
  sealed,
  signed,
  timeline,
  publicUrl,
}: DocumentParts): DocumentEndpoints {
  const originOf = (request: Request): string => publicUrl ?? `${request.protocol}://${request.host}`
  const send = async (
    { request, stream }: OfMeeting,
    name: DocumentName,
    agency: AgencyId | null,
    seq: number | null,
  ): Promise<Reply> => {
    const file = await documents.file({ stream, name, agency, seq, origin: originOf(request) })
    if (file === null) return refuse({ refused: 'no-such-thing' })
    return { kind: 'file', name: file.name, mediaType: mediaTypeOf(file.name), bytes: file.bytes }
  }

  return {
    file: async (given) => {
      const name = documentName.safeParse(given.request.params['name'])
      const seq = numberIn(given.request.params['seq'])
      if (!name.success || name.data === 'lembar-tindak-lanjut.pdf' || seq === 'no-number')
        return refuse({ refused: 'no-such-thing' })
      return send(given, name.data, null, seq)
    },

    agencySheet: async (given) => {
      const agency = agencyId.safeParse(given.request.params['agency'])
      return agency.success
        ? send(given, 'lembar-tindak-lanjut.pdf', agency.data, null)
        : refuse({ refused: 'no-such-thing' })
    },

    archive: async ({ request, stream }) => {
      const bytes = await archive.zip(stream, originOf(request))
      if (bytes === null) return refuse({ refused: 'no-such-thing' })
      return { kind: 'file', name: `arsip-${stream}.zip`, mediaType: 'application/zip', bytes }
    },

    sealed: async ({ stream }) => {
      const versions = await sealed.versions(stream)
      const withSigned = await Promise.all(
        versions.map(async (version) => {
          const final = await signed.final(version.code)
          return { ...summaryOf(version), signed: final === null ? null : signedSummaryOf(final) }
        }),
      )
      return done({ stream, versions: withSigned } satisfies SealedResponse)
    },

    events: async ({ request, stream }) => {
      const after = numberIn(request.params['after'])
      if (typeof after !== 'number') return refuse({ refused: 'no-such-thing' })
      return done((await timeline.after(stream, after)) satisfies TimelineResponse)
    },
  }
}

/** A number of an event as it stands in an address; null where none was given. */
function numberIn(parameter: unknown): number | null | 'no-number' {
  if (parameter === undefined) return null
  return typeof parameter === 'string' && /^\d{1,9}$/.test(parameter) ? Number(parameter) : 'no-number'
}
