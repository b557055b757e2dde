import type { Wording } from '../language.ts'

export const guideMessages = {
  'guide.play': { id: 'Putar peragaan', en: 'Play the demonstration' },
  'guide.play.hint': {
    id: 'Rapat berjalan sendiri sekitar satu menit: hadir, angka, tangan, arahan. Semua data contoh.',
    en: 'The meeting plays itself for about a minute: arrivals, figures, hands, directives. All of it is made up.',
  },
  'guide.pause': { id: 'Jeda peragaan', en: 'Pause' },
  'guide.go-on': { id: 'Lanjutkan peragaan', en: 'Go on' },
  'guide.offer': { id: 'Data contoh; rapat dapat berjalan sendiri.', en: 'Made-up data; the meeting can play itself.' },
  'guide.idle': { id: 'Rapat peragaan.', en: 'Demonstration meeting.' },
  'guide.playing': { id: 'Peragaan berjalan sendiri.', en: 'The demonstration plays itself.' },
  'guide.paused': { id: 'Peragaan dijeda.', en: 'The demonstration is paused.' },
  'guide.finished': {
    id: 'Peragaan selesai; silakan mencoba sendiri.',
    en: 'The demonstration is over; try it yourself.',
  },
  'guide.caption.taking-parts': { id: 'Pimpinan, operator, dan notulis mengambil peran', en: 'Parts are taken' },
  'guide.caption.checking-in': { id: 'Perangkat Daerah mengisi daftar hadir', en: 'Agencies check in' },
  'guide.caption.opening': { id: 'Rapat dibuka', en: 'The meeting opens' },
  'guide.caption.recap': { id: 'Rekap kabupaten di Layar', en: 'The recap on the big screen' },
  'guide.caption.figures': { id: 'Angka baru masuk; papan ikut bergerak', en: 'A figure arrives; the board moves' },
  'guide.caption.presenting': { id: 'Perangkat Daerah dipanggil memaparkan', en: 'An agency is called' },
  'guide.caption.hands': { id: 'Tangan diangkat, pimpinan memberi waktu', en: 'Hands go up, the floor is given' },
  'guide.caption.directive': {
    id: 'Arahan disampaikan, dibacakan, diterima',
    en: 'A directive is given, read back, acknowledged',
  },
  'guide.caption.question': { id: 'Penerima minta penjelasan dan dijawab', en: 'An addressee asks and is answered' },
  'guide.caption.as-read': { id: 'Yang sesuai target dianggap dibacakan', en: 'Those on target are taken as read' },
  'guide.caption.correction': { id: 'Angka dikoreksi dengan alasan', en: 'A figure is corrected with a reason' },
  'guide.caption.finished': { id: 'Papan kemajuan di Layar', en: 'The board on the big screen' },
} as const satisfies Record<string, Wording>
