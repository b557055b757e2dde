import type { Wording } from '../language.ts'

/** The problems that rules name in a conflict; whatever is not here is said in general. */
export const conflictMessages: Readonly<Record<string, Wording>> = {
  'only the last imports can be taken back': {
    id: 'Hanya beberapa impor terakhir yang dapat dibatalkan.',
    en: 'Only the last few imports can be undone.',
  },
  'only its holder lays a role down': {
    id: 'Hanya pemegangnya yang dapat melepas peran ini.',
    en: 'Only its holder lays this part down.',
  },
  'a meeting without seats has no record to seal': {
    id: 'Rapat tanpa kursi tidak dapat disegel.',
    en: 'A meeting without seats has no record to seal.',
  },
  'an item that has begun stays in the record': {
    id: 'Mata acara yang sudah dimulai tetap ada dalam risalah.',
    en: 'An item that has begun stays in the record.',
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
}
