import type { Wording } from '../language.ts'

export const connectionMessages = {
  'connection.live': { id: 'tersambung', en: 'connected' },
  'connection.connecting': { id: 'menyambung', en: 'connecting' },
  'connection.catching-up': { id: 'mengejar yang tertinggal', en: 'catching up' },
  'connection.reconnecting': { id: 'terputus', en: 'cut off' },
  'connection.reconnecting.in': {
    id: 'Menyambung kembali, percobaan ke-{attempt}, {n} detik lagi.',
    en: 'Reconnecting, attempt {attempt}, in {n} seconds.',
  },
  'connection.reconnecting.now': {
    id: 'Menyambung kembali, percobaan ke-{attempt} …',
    en: 'Reconnecting, attempt {attempt} …',
  },
  'connection.try-now': { id: 'Coba sekarang', en: 'Try now' },
  'connection.offline': { id: 'luring', en: 'offline' },
  'connection.offline.kept': {
    id: 'Tidak ada jaringan. Yang Anda lakukan tersimpan di perangkat ini dan dikirim saat tersambung.',
    en: 'No network. What you do is kept on this device and sent when connected.',
  },
  'connection.refused': { id: 'ditolak', en: 'refused' },
  'connection.refused.session': {
    id: 'Sesi Anda berakhir atau tautannya dicabut. Yang belum terkirim tetap di perangkat ini.',
    en: 'Your session ended or its link was revoked. What is unsent stays on this device.',
  },
  'connection.refused.version': {
    id: 'Halaman ini lebih lama daripada server. Muat ulang; yang belum terkirim tetap di perangkat ini.',
    en: 'This page is older than the server. Reload; what is unsent stays on this device.',
  },
  'connection.refused.foreign': { id: 'Sesi ini untuk rapat lain.', en: 'This session is for another meeting.' },
  'connection.refused.no-meeting': { id: 'Rapat ini tidak ada.', en: 'There is no such meeting.' },
  'connection.log-in': { id: 'Masuk lagi', en: 'Log in again' },
  'connection.unsent': { id: '{n} belum terkirim', en: '{n} unsent' },
  'connection.storage': {
    id: 'Belum tersimpan di server, dicoba lagi.',
    en: 'Not stored on the server yet, trying again.',
  },
  'connection.device-only-memory': {
    id: 'Penyimpanan perangkat tidak tersedia; jangan tutup halaman sebelum semuanya terkirim.',
    en: 'Device storage is not available; do not close the page before all is sent.',
  },
  'refused.title': { id: 'Tidak diterima', en: 'Not accepted' },
  'refused.again': { id: 'Kirim lagi', en: 'Send again' },
  'refused.discard': { id: 'Buang', en: 'Discard' },
  'refused.typed': { id: 'Yang Anda tulis', en: 'What you wrote' },
} as const satisfies Record<string, Wording>
