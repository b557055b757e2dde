import type { Wording } from '../language.ts'

export const seatMessages = {
  'seats.title': { id: 'Kursi rapat', en: 'Seats' },
  'seats.add': { id: 'Tambah kursi', en: 'Add a seat' },
  'seats.choose': { id: 'Pilih Perangkat Daerah', en: 'Choose an agency' },
  'seats.add.all': { id: 'Tambah semua ({n})', en: 'Add all ({n})' },
  'seats.add.none': {
    id: 'Semua Perangkat Daerah dalam daftar kabupaten sudah punya kursi.',
    en: 'Every agency of the regency’s list has its seat.',
  },
  'seats.remove': { id: 'Keluarkan kursi', en: 'Remove a seat' },
  'seats.held.agenda': {
    id: 'Masih ada di acara. Hapus mata acaranya lebih dahulu.',
    en: 'The agenda still names it. Remove its item first.',
  },
  'seats.held.obstacles': {
    id: 'Kendalanya masih tercatat. Hapus kendalanya lebih dahulu.',
    en: 'Its obstacles still stand. Remove them first.',
  },
} as const satisfies Record<string, Wording>
