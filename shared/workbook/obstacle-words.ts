import type { ObstacleCategory, ObstacleNature } from '../meeting/obstacles.ts'
import { plainWords } from './words.ts'

/** As the sheet of obstacles prints them; what is exported is read back. */
export const categoryLabels: Readonly<Record<ObstacleCategory, string>> = {
  procurement: 'Pengadaan',
  'budget-change': 'Perubahan anggaran',
  'cash-plan': 'Rencana kas',
  application: 'Aplikasi',
  planning: 'Perencanaan',
  contract: 'Kontrak',
  grant: 'Hibah',
  scheduling: 'Penjadwalan',
  reporting: 'Pelaporan',
  'transfer-requirements': 'Syarat penyaluran',
  'technical-guideline': 'Petunjuk teknis',
  policy: 'Kebijakan',
  personnel: 'SDM',
  land: 'Lahan',
  weather: 'Cuaca',
  other: 'Lainnya',
}

export const natureLabels: Readonly<Record<ObstacleNature, string>> = {
  real: 'Nyata',
  scheduled: 'Terjadwal',
  data: 'Belum dilaporkan',
}

const categories: readonly (readonly [RegExp, ObstacleCategory])[] = [
  [/syarat|pencairan|penyaluran/, 'transfer-requirements'],
  [/juknis|petunjuk teknis|pedoman/, 'technical-guideline'],
  [/refocusing|efisiensi|kebijakan|pandemi|covid/, 'policy'],
  [/pergeseran|perubahan (?:anggaran|apbd)/, 'budget-change'],
  [/\bkas\b|\brko\b/, 'cash-plan'],
  [/aplikasi|\bsipd\b|sistem/, 'application'],
  [/kontrak|penyedia|rekanan/, 'contract'],
  [/pengadaan|lelang|tender/, 'procurement'],
  [/hibah/, 'grant'],
  [/jadwal/, 'scheduling'],
  [/lapor|\bspj\b|input/, 'reporting'],
  [/perencanaan|desain|\bded\b/, 'planning'],
  [/\bsdm\b|personil|personel|pegawai/, 'personnel'],
  [/lahan|tanah|aset/, 'land'],
  [/cuaca|hujan|banjir/, 'weather'],
]

/** The kind of obstacle that a word names: the label's own, or one that stands for it. */
export function categoryOf(text: string): ObstacleCategory {
  const words = plainWords(text)
  return categories.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
}

/** Said, or else what the category mostly is: late reports are no delay, work planned for later is not late. */
export function natureOf(text: string, category: ObstacleCategory): ObstacleNature {
  const words = plainWords(text)
  if (/jadwal|rencana/.test(words)) return 'scheduled'
  if (/lapor|data|input/.test(words)) return 'data'
  if (words !== '') return 'real'
  if (category === 'reporting') return 'data'
  return category === 'scheduling' || category === 'cash-plan' ? 'scheduled' : 'real'
}
