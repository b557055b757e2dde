import type { Wording } from '../language.ts'

export const participantMessages = {
  'participants.open': { id: 'Tempel daftar peserta', en: 'Paste participants' },
  'participants.title': { id: 'Dari daftar peserta Zoom', en: 'From the participant list' },
  'participants.paste': { id: 'Daftar peserta', en: 'Participant list' },
  'participants.hint': {
    id: 'CSV dari Zoom atau Teams, atau satu nama per baris. Hanya saran: tidak ada yang tercatat sebelum Anda konfirmasi.',
    en: 'CSV of Zoom or Teams, or one name a line. It only suggests: nothing is recorded before you confirm.',
  },
  'participants.none': { id: 'Belum ada nama yang terbaca.', en: 'No names read yet.' },
  'participants.summary': {
    id: '{all} nama: {sure} siap dicatat, {open} perlu Anda putuskan',
    en: '{all} names: {sure} ready to record, {open} for you to decide',
  },
  'participants.list': { id: 'Peserta', en: 'Participants' },
  'participants.confirm': { id: 'Catat {n} kursi', en: 'Record {n} seats' },
  'participants.throw-away': { id: 'Buang tempelan', en: 'Throw the list away' },
  'participants.clashes': {
    id: 'Ada kursi dengan dua orang. Pilih satu; yang lain pendamping.',
    en: 'A seat has two people. Choose one; the other sits beside.',
  },
  'participants.nothing': { id: 'Belum ada yang siap dicatat', en: 'Nothing is ready to record' },
  'participants.undecided': { id: 'putuskan', en: 'decide' },
  'participants.no-seat': { id: 'bukan kursi', en: 'no seat' },
  'participants.beside': { id: 'pendamping', en: 'beside' },
  'participants.recorded-already': { id: 'sudah tercatat', en: 'recorded already' },
  'participants.to-record': { id: 'akan dicatat', en: 'to be recorded' },
  'participants.clash': { id: 'dua orang', en: 'two people' },
  'participants.choose': { id: 'Pilih …', en: 'Choose …' },
  'participants.seat-of': { id: 'Kursi {name}', en: 'Seat of {name}' },
  'participants.as-of': { id: 'Kehadiran {name}', en: 'Attendance of {name}' },
  'participants.as.in-person': { id: 'kepala', en: 'head' },
  'participants.as.represented': { id: 'mewakili', en: 'deputy' },
  'participants.as.beside': { id: 'pendamping', en: 'beside' },
} as const satisfies Record<string, Wording>
