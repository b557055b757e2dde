import type { Wording } from '../language.ts'

export const noteMessages = {
  'notes.title': { id: 'Catatan', en: 'Notes' },
  'notes.none': { id: 'Belum ada catatan.', en: 'No notes yet.' },
  'notes.write': { id: 'Tulis catatan', en: 'Write a note' },
  'notes.kind': { id: 'Jenis', en: 'Kind' },
  'notes.about': { id: 'Tentang', en: 'About' },
  'notes.about.nobody': { id: 'umum', en: 'general' },
  'notes.kind.directive': { id: 'Arahan', en: 'Directive' },
  'notes.placeholder': {
    id: 'p untuk pertanyaan, @ untuk Perangkat Daerah, /arahan … Jumat depan',
    en: 'p for a question, @ for an agency, /directive … next Friday',
  },
  'notes.unknown': { id: 'Tidak dikenal: {name}', en: 'Not known: {name}' },
  'notes.kind.note': { id: 'Catatan', en: 'Note' },
  'notes.kind.question': { id: 'Pertanyaan', en: 'Question' },
  'notes.kind.answer': { id: 'Jawaban', en: 'Answer' },
  'notes.kind.decision': { id: 'Keputusan', en: 'Decision' },
  'notes.kind.praise': { id: 'Apresiasi', en: 'Praise' },
  'notes.kind.reprimand': { id: 'Teguran', en: 'Reprimand' },
  'notes.add': { id: 'Catat', en: 'Add' },
  'notes.removed': { id: 'dihapus', en: 'removed' },
  'notes.edited': { id: 'diubah', en: 'edited' },
  'notes.edit': { id: 'Ubah catatan', en: 'Edit the note' },
  'notes.number': { id: 'Peristiwa nomor {n}', en: 'Event number {n}' },
  'notes.show-removed': { id: 'Tampilkan yang dihapus ({n})', en: 'Show removed ({n})' },
  'notes.hide-removed': { id: 'Sembunyikan yang dihapus', en: 'Hide removed' },
} as const satisfies Record<string, Wording>
