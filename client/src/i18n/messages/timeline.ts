import type { Wording } from '../language.ts'

export const timelineMessages = {
  'timeline.title': { id: 'Tercatat otomatis', en: 'Recorded by itself' },
  'timeline.latest': { id: 'Baru saja tercatat', en: 'Just recorded' },
  'timeline.none': {
    id: 'Setelah rapat dibuka, yang terjadi tercatat di sini dengan sendirinya.',
    en: 'Once the meeting is open, what happens is recorded here by itself.',
  },
  'timeline.opened': { id: 'Rapat dibuka', en: 'Meeting opened' },
  'timeline.closed': { id: 'Rapat ditutup', en: 'Meeting closed' },
  'timeline.sealed': { id: 'Risalah disegel', en: 'Record sealed' },
  'timeline.item-started': { id: 'Dimulai: {title}', en: 'Started: {title}' },
  'timeline.item-ended': { id: 'Selesai: {title}', en: 'Ended: {title}' },
  'timeline.arrived': { id: 'hadir', en: 'came' },
  'timeline.left': { id: 'meninggalkan rapat', en: 'left' },
  'timeline.frozen': { id: 'selesai memaparkan, angka dibekukan', en: 'presented, figures frozen' },
  'timeline.reported': { id: 'memperbarui angka', en: 'updated figures' },
  'timeline.corrected': { id: 'mengoreksi angka ({name}): {reason}', en: 'corrected figures ({name}): {reason}' },
  'timeline.hand-raised': { id: 'mengangkat tangan', en: 'raised a hand' },
  'timeline.hand-raised.topic': { id: 'mengangkat tangan: {topic}', en: 'raised a hand: {topic}' },
  'timeline.speaking': { id: 'diberi waktu bicara ({name})', en: 'has the floor ({name})' },
  'timeline.directed': { id: 'mendapat arahan dari {name}: {text}', en: 'directed by {name}: {text}' },
  'timeline.directed.many': {
    id: 'Arahan {name} kepada {n} Perangkat Daerah: {text}',
    en: '{name} directed {n} agencies: {text}',
  },
  'timeline.read-back': { id: 'Dibacakan di Layar: {text}', en: 'Read back: {text}' },
  'timeline.acknowledged': { id: 'menyatakan terima: {text}', en: 'acknowledged: {text}' },
  'timeline.asked': { id: 'minta penjelasan: {text}', en: 'asked about: {text}' },
  'timeline.role-taken': { id: '{role} dipegang {name}', en: '{name} is {role}' },
} as const satisfies Record<string, Wording>
