import type { Wording } from '../language.ts'

export const keyMessages = {
  'keys.title': { id: 'Pintasan papan ketik', en: 'Keyboard shortcuts' },
  'keys.hint': { id: 'Tekan ? untuk pintasan', en: 'Press ? for shortcuts' },
  'keys.next': { id: 'panggil berikutnya', en: 'call next' },
  'keys.directive': { id: 'tulis arahan', en: 'write a directive' },
  'keys.read-back': { id: 'sampaikan dan bacakan di Layar', en: 'give it and read it back on the big screen' },
  'keys.note': { id: 'tulis catatan', en: 'write a note' },
  'keys.kind': { id: 'jenis catatan', en: 'kind of note' },
  'keys.kind-typed': { id: 'jenis catatan, diketik di awal', en: 'kind of note, typed at the start' },
  'keys.edit-last': { id: 'ubah catatan terakhir (kolom kosong)', en: 'edit the last note (empty field)' },
  'keys.mention': { id: 'sebut Perangkat Daerah', en: 'name an agency' },
  'keys.obstacle': { id: 'arahan menjawab kendala ke-1', en: 'the directive answers obstacle 1' },
  'keys.send': { id: 'kirim', en: 'send' },
  'keys.line': { id: 'baris baru', en: 'new line' },
  'keys.leave': { id: 'tinggalkan kolom; teks tetap ada', en: 'leave the field; the text stays' },
  'keys.rows': { id: 'berpindah di acara', en: 'move about in the agenda' },
  'keys.move': { id: 'pindahkan mata acara', en: 'move the agenda item' },
  'keys.search': { id: 'cari di semua rapat', en: 'search all meetings' },
  'keys.help': { id: 'daftar ini', en: 'this list' },
} as const satisfies Record<string, Wording>
