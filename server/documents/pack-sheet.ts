import type { Line } from '../../shared/minutes/document.ts'
import type { MeetingPack, PackAgency, PackDuty, PackItem } from '../../shared/minutes/pack.ts'
import type { Instant } from '../../shared/temporal.ts'
import { dateInDocument } from '../../shared/words/dates.ts'
import { agencyTable, figureTable, obstacleTable } from './notula-tables.ts'
import { italic, plain, type Block, type Letterhead, type Sheet } from './sheet.ts'

interface PackParts {
  readonly pack: MeetingPack
  readonly letterhead: Letterhead | null
  readonly asOf: Instant
  /** With room to write under every item: the paper on which a meeting goes on when everything else fails. */
  readonly hasNotes: boolean
}

const statusWords: Readonly<Record<PackDuty['status'], string>> = {
  open: 'belum ditanggapi',
  acknowledged: 'diterima',
  'in-progress': 'dalam pengerjaan',
  reported: 'dilaporkan selesai, belum diverifikasi',
  verified: 'terverifikasi',
  withdrawn: 'dicabut',
}

/** What people go into the meeting with: agenda, where the regency and every agency stand, what is still owed. */
export function packSheet({ pack, letterhead, asOf, hasNotes }: PackParts): Sheet {
  return {
    title: `Bahan rapat ${pack.title}`,
    letterhead,
    notice: pack.illustrative ? 'ANGKA ILUSTRASI' : null,
    footer: `Bahan rapat · ${pack.title}`,
    asOf,
    isCompact: false,
    blocks: [
      { kind: 'title', lines: ['BAHAN RAPAT', pack.title] },
      { kind: 'fields', rows: pack.head },
      heading('A. Susunan acara'),
      pack.agenda.length === 0 ? sentence('Susunan acara belum dibuat.') : agendaTable(pack.agenda),
      heading('B. Capaian kabupaten'),
      figureTable(pack.totals),
      sentence(pack.totalsNote.text),
      ...lines(pack.comparison),
      heading('C. Rekapitulasi Perangkat Daerah'),
      agencyTable(pack.recap.map((row) => row.total)),
      heading('D. Perangkat Daerah'),
      ...pack.agencies.flatMap(agencyBlocks),
      ...(hasNotes ? notesOf(pack.agenda) : []),
    ],
  }
}

function agendaTable(items: readonly PackItem[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'No.', share: 8, align: 'center' },
      { title: 'Mata acara', share: 62, align: 'left' },
      { title: 'Mulai (jam.menit setelah dibuka)', share: 18, align: 'right' },
      { title: 'Lama (menit)', share: 12, align: 'right' },
    ],
    rows: items.map(({ title, startsAfterMinutes, minutes }, place) => [
      String(place + 1),
      title,
      afterOpening(startsAfterMinutes),
      String(minutes),
    ]),
    hasSum: false,
  }
}

/** `1.05` */
function afterOpening(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
}

function agencyBlocks({ name, figures, comparison, obstacles, duties }: PackAgency, place: number): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: `${place + 1}. ${name}` },
    figures.length === 0 ? sentence('Belum melaporkan angka.') : figureTable(figures),
    ...lines(comparison),
    ...(obstacles.length === 0 ? [] : [obstacleTable(obstacles)]),
    ...(duties.length === 0 ? [] : [caption('Arahan sebelumnya yang belum selesai'), dutyList(duties)]),
  ]
}

function dutyList(duties: readonly PackDuty[]): Block {
  return {
    kind: 'list',
    items: duties.map(({ text, meetingTitle, due, status, overdue }) => {
      const until = due === null ? 'tanpa tenggat' : `tenggat ${dateInDocument(due)}`
      const late = overdue === null ? '' : `, lewat ${overdue} hari`
      return [plain(text), italic(` (${meetingTitle}; ${until}${late}; ${statusWords[status]})`)]
    }),
  }
}

function notesOf(items: readonly PackItem[]): readonly Block[] {
  if (items.length === 0) return []
  const about = items.map(({ title }, place) => `${place + 1}. ${title}`)
  return [{ kind: 'page-break' }, heading('E. Catatan'), { kind: 'notes', title: 'Mata acara', about }]
}

function lines(all: readonly Line[]): readonly Block[] {
  return all.map((line) => sentence(line.text))
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text }
}

function caption(text: string): Block {
  return { kind: 'caption', text }
}

function sentence(text: string): Block {
  return { kind: 'paragraph', text: [plain(text)] }
}
