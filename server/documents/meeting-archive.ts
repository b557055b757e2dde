import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import type { StreamId } from '../../shared/ids.ts'
import type { Duty } from '../../shared/ledger/duty.ts'
import type { EventLog } from '../log/event-log.ts'
import type { ProofStore } from '../ledger/proof-store.ts'
import { ARCHIVE_CHECKER, ARCHIVE_README } from './archive-checker.ts'
import type { DocumentName } from './document-name.ts'
import type { MeetingDocuments } from './meeting-documents.ts'
import { allEvents } from './read-events.ts'
import type { SealedStore } from './sealed-store.ts'
import type { SignedStore } from './signed-store.ts'

const documents: readonly DocumentName[] = [
  'notula.docx',
  'notula.pdf',
  'notula.json',
  'notula-publik.pdf',
  'rekap.xlsx',
  'tindak-lanjut.csv',
]

interface Parts {
  readonly log: Pick<EventLog, 'readAfter'>
  readonly documents: Pick<MeetingDocuments, 'file'>
  readonly proofs: ProofStore
  readonly sealed: Pick<SealedStore, 'versions'>
  readonly signed: Pick<SignedStore, 'final' | 'content'>
  /** Every duty of the regency. */
  readonly duties: () => Promise<readonly Duty[]>
}

/** Everything that is kept of one meeting, in one file that can be checked years later without this server. */
export class MeetingArchive {
  private readonly parts: Parts

  constructor(parts: Parts) {
    this.parts = parts
  }

  /** The archive as a zip, or null when there is no such meeting. Rejects with StorageUnavailable, RenderingFailed. */
  async zip(stream: StreamId, origin: string): Promise<Uint8Array | null> {
    const events = await allEvents(this.parts.log, stream, null)
    const last = events.at(-1)
    if (last === undefined) return null
    const files = new Map<string, Uint8Array>()
    for (const name of documents) {
      const file = await this.parts.documents.file({ stream, name, agency: null, seq: last.seq, origin })
      if (file !== null) files.set(name, file.bytes)
    }
    files.set('peristiwa.jsonl', utf8(events.map((event) => `${JSON.stringify(event)}\n`).join('')))
    for (const [name, content] of await this.signed(stream)) files.set(name, content)
    for (const [name, content] of await this.proofs(stream)) files.set(name, content)
    files.set('periksa.mjs', utf8(ARCHIVE_CHECKER))
    files.set('BACA-SAYA.txt', utf8(ARCHIVE_README))
    files.set('sidik.txt', utf8([...files].map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join('')))
    // Office files and PDF are compressed already.
    const options = { level: 0, mtime: new Date(last.at) } as const
    const entries = [...files].map(([name, bytes]): [string, Zippable[string]] => [name, [bytes, options]])
    return zipSync(Object.fromEntries(entries))
  }

  /** The signed file of every version that has one. */
  private async signed(stream: StreamId): Promise<readonly (readonly [name: string, content: Uint8Array])[]> {
    const found: (readonly [string, Uint8Array])[] = []
    for (const { code, version } of await this.parts.sealed.versions(stream)) {
      const final = await this.parts.signed.final(code)
      const content = final === null ? null : await this.parts.signed.content(final.sha256)
      if (content !== null) found.push([`notula-bertanda-tangan-versi-${version}.pdf`, content])
    }
    return found
  }

  private async proofs(stream: StreamId): Promise<readonly (readonly [name: string, content: Uint8Array])[]> {
    const duties = (await this.parts.duties()).filter((duty) => duty.meeting === stream)
    const sent = duties.flatMap((duty) => duty.history.flatMap((step) => step.proofFile ?? []))
    const found = await Promise.all(
      [...new Set(sent.map(({ sha256 }) => sha256))].map(async (sha256) => {
        const proof = await this.parts.proofs.find(sha256)
        if (proof === null) return []
        const ending = proof.mediaType.slice(proof.mediaType.indexOf('/') + 1)
        return [[`bukti/${sha256}.${ending}`, proof.content] as const]
      }),
    )
    return found.flat()
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
