import type { Figure } from '../figures/figure.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import type { NoteKind } from '../meeting/notes.ts'
import type { MeetingRole } from '../meeting/roles.ts'
import type { AttendanceRow } from './document.ts'

// The words of the document itself. Official minutes are in Indonesian, whatever the interface speaks.

export const sourceNames: Readonly<Record<FundingSource, string>> = {
  apbd: 'APBD',
  'dak-fisik': 'DAK Fisik',
  'dak-non-fisik': 'DAK Nonfisik',
  'bankeu-provinsi': 'Bankeu Provinsi',
  dbhcht: 'DBHCHT',
  blud: 'BLUD',
  'apbn-tp': 'APBN/TP',
  bos: 'BOS',
  other: 'Lainnya',
}

/** A plain note says nothing of its kind. */
export const noteLeads: Readonly<Record<NoteKind, string | null>> = {
  note: null,
  question: 'Pertanyaan',
  answer: 'Jawaban',
  decision: 'Keputusan',
  praise: 'Apresiasi',
  reprimand: 'Teguran',
}

export const presenceWords: Readonly<Record<AttendanceRow['presence'], string>> = {
  'in-person': 'Hadir',
  represented: 'Diwakili',
  absent: 'Tidak hadir',
  unrecorded: 'Belum dicatat',
}

export const roleNames: Readonly<Record<MeetingRole, string>> = {
  chair: 'Pimpinan rapat',
  operator: 'Operator',
  'note-taker': 'Notulis',
}

export const figureNames: Readonly<Record<keyof Figure, string>> = {
  budget: 'pagu',
  physicalTarget: 'target fisik',
  physicalActual: 'realisasi fisik',
  financialTarget: 'target keuangan',
  financialActual: 'realisasi keuangan',
}

export const EVERYBODY = 'Seluruh Perangkat Daerah'
export const NO_DUE_DATE = 'Belum ditetapkan'
