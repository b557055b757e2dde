import type { Wording } from '../language.ts'

export const floorMessages = {
  'floor.title': { id: 'Angkat tangan', en: 'Raised hands' },
  'floor.none': { id: 'Tidak ada yang mengangkat tangan.', en: 'Nobody has raised a hand.' },
  'floor.raise': { id: 'Angkat tangan', en: 'Raise hand' },
  'floor.lower': { id: 'Turunkan tangan', en: 'Lower hand' },
  'floor.topic': { id: 'Tentang apa', en: 'About what' },
  'floor.give': { id: 'Beri waktu', en: 'Give the floor' },
  'floor.end': { id: 'Selesai bicara', en: 'End speech' },
  'floor.speaking': { id: 'Sedang bicara', en: 'Speaking' },
  'floor.call-on': { id: 'Minta bicara', en: 'Call on' },
  'floor.up': { id: 'Dahulukan', en: 'Move up' },
  'floor.lower-of': { id: 'Turunkan tangan {name}', en: 'Lower the hand of {name}' },
} as const satisfies Record<string, Wording>
