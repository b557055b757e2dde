import type { Wording } from '../language.ts'

export const detailMessages = {
  'details.title': { id: 'Rincian sub kegiatan', en: 'Detail lines' },
  'details.show': { id: 'Rincian yang tertinggal', en: 'Lagging detail lines' },
  'details.none': { id: 'Belum ada rincian yang diimpor.', en: 'No detail lines were imported yet.' },
  'details.none-found': { id: 'Tidak ada rincian pada saringan ini.', en: 'No lines fit this filter.' },
  'details.from': { id: 'dari {file}', en: 'from {file}' },
  'details.search': { id: 'Cari sub kegiatan', en: 'Search lines' },
  'details.order': { id: 'Urut', en: 'Sort' },
  'details.order.behind': { id: 'tertinggal × pagu', en: 'behind × budget' },
  'details.order.budget': { id: 'pagu', en: 'budget' },
  'details.order.file': { id: 'urutan berkas', en: 'as in the file' },
  'details.source.all': { id: 'Semua sumber dana', en: 'All sources' },
  'details.activity': { id: 'Sub kegiatan', en: 'Line' },
  'details.behind': { id: 'Nilai tertinggal', en: 'Worth behind' },
  'details.lines': { id: 'Baris', en: 'Lines' },
  'details.sum': { id: 'Jumlah rincian', en: 'Sum of the lines' },
  'details.recap': { id: 'Rekap', en: 'Recap' },
  'details.agrees': { id: 'Jumlah rincian sama dengan rekap.', en: 'The lines add up to the recap.' },
  'details.differs': { id: 'Jumlah rincian berbeda dari rekap.', en: 'The lines do not add up to the recap.' },
} as const satisfies Record<string, Wording>
