import type { AgencyId } from '../../shared/ids.ts'
import type { MinutesDocument } from '../../shared/minutes/document.ts'
import { asPrinted } from '../../shared/minutes/printed.ts'
import { dutiesOf } from '../../shared/minutes/summary.ts'
import type { NotulaParts } from './notula-sheet.ts'
import { agencyTable, followUpTable, obstacleTable } from './notula-tables.ts'
import type { Block, Sheet } from './sheet.ts'

/** One page after the meeting for one agency: where it stands, what it must do, and by when. */
export function agencySheet({ document: whole, letterhead, asOf }: NotulaParts, agency: AgencyId): Sheet {
  const document = asPrinted(whole)
  const recap = document.recap.find((row) => row.agencyId === agency)
  const duties = dutiesOf(document, agency)
  return {
    title: `Lembar tindak lanjut ${recap?.name ?? agency}`,
    letterhead,
    notice: document.illustrative ? 'ANGKA ILUSTRASI' : null,
    footer: document.number === null ? document.title : `Notula Nomor ${document.number}`,
    asOf,
    isCompact: true,
    blocks: [
      { kind: 'title', lines: ['LEMBAR TINDAK LANJUT', recap?.name ?? agency] },
      { kind: 'fields', rows: headRows(document) },
      ...(recap === undefined ? [] : [heading('Capaian'), agencyTable([recap.total])]),
      ...obstacles(document, agency),
      heading('Tugas'),
      duties.length === 0
        ? { kind: 'paragraph', text: [{ text: 'Tidak ada arahan kepada Perangkat Daerah ini.', look: 'plain' }] }
        : followUpTable(duties),
      { kind: 'signatures', placeAndDate: document.placeAndDate, signings: document.signatures },
    ],
  }
}

function headRows(document: MinutesDocument): readonly (readonly [string, string])[] {
  const wanted = new Set(['head/title', 'head/date', 'head/chair'])
  return document.head.filter(({ line }) => wanted.has(line.id)).map(({ label, line }) => [label, line.text] as const)
}

function obstacles(document: MinutesDocument, agency: AgencyId): readonly Block[] {
  const entries = document.agencies.find((block) => block.agencyId === agency)?.obstacles ?? []
  return entries.length === 0 ? [] : [heading('Kendala'), obstacleTable(entries)]
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text }
}
