import type { Wording } from '../language.ts'

export const refusalMessages = {
  'refusal.not-allowed': { id: 'Bukan bagian Anda dalam rapat ini.', en: 'Not your part in this meeting.' },
  'refusal.wrong-phase': {
    id: 'Tidak dapat dilakukan saat rapat {phase}.',
    en: 'Not possible while the meeting is {phase}.',
  },
  'refusal.not-found': { id: 'Yang dimaksud sudah tidak ada.', en: 'It is no longer there.' },
  'refusal.already-exists': { id: 'Sudah ada.', en: 'It is there already.' },
  'refusal.stale-edit': {
    id: 'Orang lain mengubahnya lebih dahulu. Isi sekarang: “{text}”',
    en: 'Somebody else changed it first. It now says: “{text}”',
  },
  'refusal.figures-frozen': {
    id: 'Angka sudah dipaparkan. Ubah dengan koreksi dan alasannya.',
    en: 'The figures were presented. Change them by a correction with its reason.',
  },
  'refusal.import-used.presented': {
    id: 'Impor tidak dapat dibatalkan: {agency} sudah memaparkan angkanya.',
    en: 'The import cannot be undone: {agency} has presented its figures.',
  },
  'refusal.import-used.corrected': {
    id: 'Impor tidak dapat dibatalkan: angka {agency} sudah dikoreksi setelahnya.',
    en: 'The import cannot be undone: figures of {agency} were corrected since.',
  },
  'refusal.import-used.overtaken': {
    id: 'Impor tidak dapat dibatalkan: {agency} punya angka yang lebih baru.',
    en: 'The import cannot be undone: {agency} has newer figures.',
  },
  'refusal.import-used.obstacle-changed': {
    id: 'Impor tidak dapat dibatalkan: kendala {agency} sudah diubah setelahnya.',
    en: 'The import cannot be undone: obstacles of {agency} were changed since.',
  },
  'refusal.import-used.obstacle-answered': {
    id: 'Impor tidak dapat dibatalkan: sudah ada arahan atas kendala {agency}.',
    en: 'The import cannot be undone: a directive answers an obstacle of {agency}.',
  },
  'refusal.past-cut-off': {
    id: 'Batas pelaporan {date} sudah lewat. Ubah dengan koreksi dan alasannya.',
    en: 'The day of reporting, {date}, has passed. Use a correction with its reason.',
  },
  'refusal.conflict': {
    id: 'Tidak cocok dengan keadaan rapat sekarang.',
    en: 'It does not fit the meeting as it is now.',
  },
  'refused.wrong-password': {
    id: 'Nama akun atau kata sandi tidak cocok.',
    en: 'Account name and password do not match.',
  },
  'refused.wrong-link': {
    id: 'Tautan ini tidak berlaku lagi. Mintalah tautan baru kepada sekretariat.',
    en: 'This link is no longer valid. Ask the secretariat for a new one.',
  },
  'refused.wrong-token': {
    id: 'Tautan penyiapan ini sudah dipakai atau salah.',
    en: 'This set-up link was used or is wrong.',
  },
  'refused.no-access-token': {
    id: 'Token akses tidak ada atau tidak berlaku.',
    en: 'There is no access token, or it opens nothing.',
  },
  'refused.not-signed': {
    id: 'Ini bukan PDF yang memuat tanda tangan elektronik.',
    en: 'This is no PDF with an electronic signature in it.',
  },
  'refused.login-taken': { id: 'Nama akun ini sudah dipakai.', en: 'This account name is taken.' },
  'refused.last-secretariat': {
    id: 'Akun sekretariat yang terakhir tidak dapat ditutup.',
    en: 'The last account of the secretariat cannot be closed.',
  },
  'refused.own-account': {
    id: 'Akun sendiri tidak diubah dari daftar ini.',
    en: 'Your own account is not changed from this list.',
  },
  'refused.not-a-picture': {
    id: 'Berkas ini bukan gambar PNG atau SVG.',
    en: 'This file is no PNG or SVG picture.',
  },
  'refused.unsafe-svg': {
    id: 'SVG ini memuat lebih dari sekadar gambar (skrip, tautan, atau berkas luar). Simpan sebagai PNG atau SVG polos.',
    en: 'This SVG does more than draw (scripts, links or files from elsewhere). Save it as PNG or plain SVG.',
  },
  'refused.unreadable-workbook': {
    id: 'Berkas ini tidak dapat dibaca. Simpan sebagai .xlsx tanpa kata sandi atau CSV, atau salin-tempel barisnya.',
    en: 'This file cannot be read. Save it as .xlsx without a password or as CSV, or paste its rows.',
  },
  'refused.not-a-proof': { id: 'Bukti harus PDF, JPEG, PNG, atau WebP.', en: 'A proof is a PDF, JPEG, PNG or WebP.' },
  'refused.changed-meanwhile': {
    id: 'Orang lain menyimpan lebih dahulu. Muat ulang lalu ulangi perubahan Anda.',
    en: 'Somebody else saved first. Reload and make your change again.',
  },
  'refused.no-demonstration': {
    id: 'Peragaan tidak diaktifkan di server ini.',
    en: 'The demonstration is off on this server.',
  },
  'refused.foreign-origin': {
    id: 'Alamat halaman ini tidak dikenal server.',
    en: 'The server does not know this page’s address.',
  },
  'refused.no-such-thing': { id: 'Yang dimaksud sudah tidak ada.', en: 'It is no longer there.' },
  'refused.file-gone': {
    id: 'Berkas ini sudah tidak tersimpan. Kirim sekali lagi.',
    en: 'This file is no longer kept. Send it once more.',
  },
  'refused.nothing-to-export': {
    id: 'Belum ada isinya untuk diunduh.',
    en: 'There is nothing to download yet.',
  },
  'fault.malformed': {
    id: 'Isian tidak dapat dibaca server: {problem}',
    en: 'The server could not read this: {problem}',
  },
  'fault.unknown-command': {
    id: 'Server tidak mengenal tindakan ini. Muat ulang halaman.',
    en: 'The server does not know this. Reload the page.',
  },
  'fault.too-large': { id: 'Terlalu panjang untuk dikirim.', en: 'Too long to be sent.' },
  'fault.session-expired': { id: 'Sesi sudah berakhir.', en: 'The session has ended.' },
  'fault.foreign-meeting': { id: 'Sesi ini untuk rapat lain.', en: 'This session is for another meeting.' },
  'fault.meeting-not-found': { id: 'Rapat ini tidak ada.', en: 'There is no such meeting.' },
  'fault.protocol-mismatch': { id: 'Halaman ini perlu dimuat ulang.', en: 'This page needs reloading.' },
  'fault.command-id-taken': {
    id: 'Nomor tindakan sudah dipakai. Kirim lagi.',
    en: 'The command’s id was taken. Send again.',
  },
  'fault.rate-limited': {
    id: 'Terlalu sering. Dicoba lagi sebentar lagi.',
    en: 'Too often. Trying again in a moment.',
  },
  'fault.storage-unavailable': { id: 'Belum tersimpan, dicoba lagi.', en: 'Not stored yet, trying again.' },
  'fault.stopping': { id: 'Server sedang berhenti, dicoba lagi.', en: 'The server is stopping, trying again.' },
  'fault.internal': { id: 'Kesalahan di server ({incident}).', en: 'A mistake in the server ({incident}).' },
} as const satisfies Record<string, Wording>
