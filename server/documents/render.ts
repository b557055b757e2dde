import type { AgencyId, StreamId } from '../../shared/ids.ts'
import type { Duty } from '../../shared/ledger/duty.ts'
import { evolveMeeting } from '../../shared/meeting/evolve.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import { composeMinutes } from '../../shared/minutes/compose.ts'
import type { MinutesDocument } from '../../shared/minutes/document.ts'
import { composePack } from '../../shared/minutes/pack.ts'
import { asPrinted } from '../../shared/minutes/printed.ts'
import { sourcesOf } from '../../shared/minutes/sources.ts'
import { instant } from '../../shared/temporal.ts'
import type { LoggedEvent } from '../log/event-log.ts'
import { agencySheet } from './agency-sheet.ts'
import { csvFile } from './csv-file.ts'
import { isForPublic, type DocumentName } from './document-name.ts'
import { docxFile } from './docx-file.ts'
import { icsFile } from './ics-file.ts'
import { notulaSheet, type Check } from './notula-sheet.ts'
import { packSheet } from './pack-sheet.ts'
import { pdfFile } from './pdf-file.ts'
import type { Letterhead } from './sheet.ts'
import { xlsxFile } from './xlsx-file.ts'

/** One file of one meeting, as it stood after the last of these events. */
export interface RenderRequest {
  readonly stream: StreamId
  readonly name: DocumentName
  /** Whose sheet; null for all other files. */
  readonly agency: AgencyId | null
  readonly events: readonly LoggedEvent[]
  readonly letterhead: Letterhead | null
  readonly check: Check | null
  /** The regency's ledger, for the pack; empty for all other files. */
  readonly duties: readonly Duty[]
}

/** Composes and draws. The work of a quarter of a second or more: not for the thread that answers people. */
export async function render(request: RenderRequest): Promise<Uint8Array> {
  const { name, events, letterhead, check, agency, stream, duties } = request
  const history = events.map(({ type, version, data, ...facts }) => ({
    ...facts,
    event: meetingDecider.upcast({ type, version, data }),
  }))
  const meeting = history.reduce(evolveMeeting, meetingDecider.initial)
  const sources = sourcesOf(history)
  const document = composeMinutes(meeting, sources, isForPublic(name) ? 'public' : 'internal')
  if (document === null) throw new Error(`${stream} was never created`)
  const asOf = events.at(-1)?.at ?? instant.parse(0)
  const parts = { document, letterhead, check, asOf }
  switch (name) {
    case 'notula.docx':
      return await docxFile(notulaSheet(parts))
    case 'notula.pdf':
    case 'notula-publik.pdf':
      return await pdfFile(notulaSheet(parts))
    case 'notula.json':
    case 'notula-publik.json':
      return jsonFile(document, check)
    case 'rekap.xlsx':
      return await xlsxFile(asPrinted(document))
    case 'tindak-lanjut.csv':
      return csvFile(asPrinted(document))
    case 'lembar-tindak-lanjut.pdf':
      if (agency === null) throw new Error('whose sheet was not said')
      return await pdfFile(agencySheet(parts, agency))
    case 'kalender.ics':
      return icsFile({ stream, meeting, document, asOf })
    case 'bahan-rapat.pdf':
    case 'bahan-rapat.docx': {
      const pack = composePack(stream, meeting, sources, duties)
      if (pack === null) throw new Error(`${stream} was never created`)
      return name === 'bahan-rapat.pdf'
        ? await pdfFile(packSheet({ pack, letterhead, asOf, hasNotes: false }))
        : await docxFile(packSheet({ pack, letterhead, asOf, hasNotes: true }))
    }
  }
}

/** The document itself, for other systems; what every field means is written beside its type. */
function jsonFile(document: MinutesDocument, check: Check | null): Uint8Array {
  return Buffer.from(
    JSON.stringify({ format: 'rakor-notula', formatVersion: 1, check, ...asPrinted(document) }),
    'utf8',
  )
}
