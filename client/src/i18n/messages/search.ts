import type { Wording } from '../language.ts'

export const searchMessages = {
  'search.title': { id: 'Cari di semua rapat', en: 'Search all meetings' },
  'search.open': { id: 'Cari (Ctrl+K)', en: 'Search (Ctrl+K)' },
  'search.back': { id: 'Kembali ke rapat', en: 'Back to the meeting' },
  'search.words': { id: 'Kata yang dicari', en: 'Words' },
  'search.hint': {
    id: 'Dalam catatan, arahan, dan transkrip. Semua kata harus ada. Ctrl+K atau / ke kotak ini.',
    en: 'In notes, directives and transcripts. All words must be there. Ctrl+K or / comes to this field.',
  },
  'search.begin': { id: 'Ketik kata yang dicari.', en: 'Type the words you look for.' },
  'search.nothing': {
    id: 'Tidak ditemukan. Coba kata yang lebih sedikit, atau longgarkan saringan.',
    en: 'Nothing found. Try fewer words, or other filters.',
  },
  'search.count': { id: '{n} ditemukan', en: '{n} found' },
  'search.kind': { id: 'Jenis', en: 'Kind' },
  'search.kind.all': { id: 'Semua jenis', en: 'All kinds' },
  'search.kind.note': { id: 'Catatan', en: 'Note' },
  'search.kind.directive': { id: 'Arahan', en: 'Directive' },
  'search.kind.transcript': { id: 'Transkrip', en: 'Transcript' },
  'search.agency': { id: 'Perangkat Daerah', en: 'Agency' },
  'search.agency.all': { id: 'Semua Perangkat Daerah', en: 'All agencies' },
  'search.agencies': { id: '{n} Perangkat Daerah', en: '{n} agencies' },
  'search.meeting': { id: 'Rapat', en: 'Meeting' },
  'search.meeting.all': { id: 'Semua rapat', en: 'All meetings' },
} as const satisfies Record<string, Wording>
