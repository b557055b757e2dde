import type { Wording } from '../language.ts'

/** The problems that rules name in a conflict; whatever is not here is said in general. */
export const conflictMessages: Readonly<Record<string, Wording>> = {
  'only the last imports can be taken back': {
    id: 'Hanya beberapa impor terakhir yang dapat dibatalkan.',
    en: 'Only the last few imports can be undone.',
  },
  'an item that has not begun places nothing': {
    id: 'Mata acara itu belum dimulai sebelum titik rekaman ini.',
    en: 'That item had not begun by this point of the recording.',
  },
  'a recording does not begin in the future': {
    id: 'Awal rekaman ada di masa depan. Periksa jamnya.',
    en: 'The recording would begin in the future. Check the time.',
  },
  'a period to compare with lies before the meeting’s own': {
    id: 'Periode pembanding harus lebih awal dari periode rapat ini.',
    en: 'A period to compare with must be before that of this meeting.',
  },
  'the period names a source of an agency twice': {
    id: 'Satu sumber dana tertulis dua kali pada Perangkat Daerah yang sama.',
    en: 'One source stands twice under the same agency.',
  },
  'an agency with a seat of its own has no successor': {
    id: 'Perangkat Daerah yang punya kursi sendiri tidak punya penerus.',
    en: 'An agency with a seat of its own has no successor.',
  },
  'an agency has one successor': {
    id: 'Satu Perangkat Daerah hanya punya satu penerus.',
    en: 'An agency has one successor.',
  },
  'a meeting without figures is nothing to compare with': {
    id: 'Rapat itu belum punya angka.',
    en: 'That meeting has no figures yet.',
  },
  'only its holder lays a role down': {
    id: 'Hanya pemegangnya yang dapat melepas peran ini.',
    en: 'Only its holder lays this part down.',
  },
  'a meeting without seats has no record to seal': {
    id: 'Rapat tanpa kursi tidak dapat disegel.',
    en: 'A meeting without seats has no record to seal.',
  },
  'an item that has had its turn stays in the record': {
    id: 'Mata acara yang sudah mendapat giliran tetap ada dalam risalah.',
    en: 'An item that has had its turn stays in the record.',
  },
  'only what is planned or under way can be extended': {
    id: 'Hanya mata acara yang direncanakan atau berlangsung yang dapat diperpanjang.',
    en: 'Only what is planned or under way can be extended.',
  },
  'only what is still planned can be skipped': {
    id: 'Hanya mata acara yang masih direncanakan yang dapat dilewati.',
    en: 'Only what is still planned can be skipped.',
  },
  'only what was skipped or taken as read can be put back': {
    id: 'Hanya yang dilewati atau dianggap dibacakan yang dapat dikembalikan.',
    en: 'Only what was skipped or taken as read can be put back.',
  },
  'only presentations still planned can be taken as read': {
    id: 'Hanya paparan yang masih direncanakan yang dapat dianggap dibacakan.',
    en: 'Only presentations still planned can be taken as read.',
  },
  'the new order must name every item exactly once': {
    id: 'Acara berubah sementara Anda mengurutkan. Coba lagi.',
    en: 'The agenda changed while you ordered it. Try again.',
  },
  'a presentation names its agency, and nothing else does': {
    id: 'Paparan memerlukan Perangkat Daerah.',
    en: 'A presentation needs an agency.',
  },
  'there are no figures to confirm': {
    id: 'Belum ada angka untuk dinyatakan benar.',
    en: 'There are no figures to confirm.',
  },
  'another agency has this name': {
    id: 'Perangkat Daerah lain yang masih berlaku memakai nama atau singkatan ini.',
    en: 'Another agency that still exists has this name or short name.',
  },
  'an agency ends after it begins': {
    id: 'Tanggal berakhir mendahului tanggal mulai berlaku.',
    en: 'The end is before the beginning.',
  },
  'a later renaming is known already': {
    id: 'Sudah ada perubahan nama yang berlaku sejak tanggal yang sama atau sesudahnya.',
    en: 'A renaming from the same day or later is known already.',
  },
  'proposals of agencies are not decided yet': {
    id: 'Masih ada usulan Perangkat Daerah yang belum diputuskan.',
    en: 'Proposals of agencies are not decided yet.',
  },
  'the review would end before it begins': {
    id: 'Batas telaah harus di waktu yang akan datang.',
    en: 'The review would end before it begins.',
  },
  'no review of the minutes is open': { id: 'Telaah notula tidak sedang dibuka.', en: 'No review is open.' },
  'an agency proposes words for its own block only': {
    id: 'Perangkat Daerah hanya dapat mengusulkan perbaikan bagiannya sendiri.',
    en: 'An agency proposes words for its own block only.',
  },
  'the proposal was accepted already': { id: 'Usulan ini sudah diterima.', en: 'It was accepted already.' },
  'the proposal was declined already': { id: 'Usulan ini sudah ditolak.', en: 'It was declined already.' },
  'the proposal was withdrawn already': { id: 'Usulan ini sudah ditarik.', en: 'It was withdrawn already.' },
  'an agency cannot succeed itself': {
    id: 'Perangkat Daerah tidak dapat menjadi penerusnya sendiri.',
    en: 'An agency cannot succeed itself.',
  },
  'a successor has ended itself': {
    id: 'Penerus yang dipilih sudah berakhir.',
    en: 'The successor chosen has ended.',
  },
  'an agency ends once': {
    id: 'Perangkat Daerah ini sudah berakhir.',
    en: 'This agency has ended already.',
  },
  'the order names every agency once': {
    id: 'Daftar berubah sementara Anda mengurutkan. Coba lagi.',
    en: 'The list changed while you ordered it. Try again.',
  },
  'the rows of an import do not contradict each other': {
    id: 'Baris impor saling bertentangan dengan daftar sekarang. Periksa pratinjau sekali lagi.',
    en: 'The rows contradict the list as it is now. Look at the preview again.',
  },
  'others keep changing the list': {
    id: 'Daftar sedang diubah orang lain. Coba lagi sebentar lagi.',
    en: 'Others are changing the list. Try again in a moment.',
  },
  'notes or directives were written under this item': {
    id: 'Sudah ada catatan atau arahan pada mata acara ini.',
    en: 'Notes or directives were written under this item.',
  },
  'only the active item has a running start': {
    id: 'Hanya mata acara yang sedang berlangsung yang jam mulainya dapat dikoreksi.',
    en: 'Only the start of the item under way can be corrected.',
  },
  'no item starts before the meeting was opened': {
    id: 'Mata acara tidak dapat mulai sebelum rapat dibuka.',
    en: 'No item starts before the meeting was opened.',
  },
  'the item before began later than that': {
    id: 'Mata acara sebelumnya baru mulai sesudah jam itu.',
    en: 'The item before began later than that.',
  },
  'a start lies in the past, and leaves room for the pauses since': {
    id: 'Jam mulai harus sudah lewat dan mendahului jeda sesudahnya.',
    en: 'A start lies in the past, before the pauses since.',
  },
  'nobody leaves who has not come': {
    id: 'Kursi ini belum tercatat hadir.',
    en: 'Nobody has come to this seat yet.',
  },
  'the agenda names this seat': {
    id: 'Perangkat Daerah ini masih ada di acara. Hapus mata acaranya lebih dahulu.',
    en: 'The agenda still names this agency. Remove its item first.',
  },
  'obstacles of this seat still stand': {
    id: 'Kendala Perangkat Daerah ini masih tercatat. Hapus kendalanya lebih dahulu.',
    en: 'Obstacles of this agency still stand. Remove them first.',
  },
  'the directive was withdrawn': {
    id: 'Arahan ini sudah ditarik.',
    en: 'This directive was withdrawn.',
  },
  'this addressee has not asked': {
    id: 'Perangkat Daerah ini tidak bertanya.',
    en: 'This addressee has not asked.',
  },
  'the duty was withdrawn': {
    id: 'Tindak lanjut ini sudah ditarik bersama arahannya.',
    en: 'This was withdrawn with its directive.',
  },
  'what was verified is reopened before it goes on': {
    id: 'Yang sudah diverifikasi harus dibuka kembali lebih dahulu.',
    en: 'What was verified has to be reopened first.',
  },
  'a proof is expected with the report that it is done': {
    id: 'Laporan selesai memerlukan bukti.',
    en: 'A report that it is done needs its proof.',
  },
  'only what was reported as done is verified or returned': {
    id: 'Hanya yang dilaporkan selesai yang dapat diverifikasi atau dikembalikan.',
    en: 'Only what was reported as done can be verified or returned.',
  },
  'only what was verified is reopened': {
    id: 'Hanya yang sudah diverifikasi yang dapat dibuka kembali.',
    en: 'Only what was verified can be reopened.',
  },
}
