import type { Wording } from '../language.ts'

export const comparisonMessages = {
  'comparison.title': { id: 'Periode pembanding', en: 'Comparison periods' },
  'comparison.hint': {
    id: 'Perubahan pada paparan, papan, dan ringkasan pimpinan dihitung terhadap periode ini.',
    en: 'Changes on slides, the board and the chair’s brief are counted against these periods.',
  },
  'comparison.kind.previous-period': { id: 'Triwulan lalu', en: 'Last quarter' },
  'comparison.kind.same-period-last-year': { id: 'Periode sama tahun lalu', en: 'Same period last year' },
  'comparison.none': { id: 'belum ditetapkan', en: 'not set' },
  'comparison.cut-offs': {
    id: 'fisik per {physical}, keuangan per {financial}',
    en: 'physical as of {physical}, money as of {financial}',
  },
  'comparison.agencies': { id: '{n} Perangkat Daerah', en: '{n} agencies' },
  'comparison.from.meeting': { id: 'dari rapat: {title}', en: 'from the meeting: {title}' },
  'comparison.from.import': { id: 'dari berkas {file}', en: 'from the file {file}' },
  'comparison.take': { id: 'Ambil dari rapat', en: 'Take from a meeting' },
  'comparison.replace': { id: 'Ganti', en: 'Replace' },
  'comparison.clear': { id: 'Hapus', en: 'Clear' },
  'comparison.choose': { id: 'Rapat sebelumnya', en: 'Earlier meeting' },
  'comparison.choose.none': { id: 'Belum ada rapat lain di sini.', en: 'There is no other meeting here yet.' },
  'comparison.use': { id: 'Pakai sebagai pembanding', en: 'Compare with it' },
  'comparison.preview': {
    id: '{period}: {matched} dari {all} Perangkat Daerah punya kursi di rapat ini.',
    en: '{period}: {matched} of {all} agencies have a seat in this meeting.',
  },
  'comparison.empty': { id: 'Rapat itu belum punya angka.', en: 'That meeting has no figures.' },
  'comparison.successor': { id: '{agency} kini menjadi bagian dari', en: '{agency} has gone into' },
  'comparison.successor.none': { id: 'tidak diteruskan', en: 'nobody' },
  'change.since.previous-period': { id: '{points} vs TW lalu', en: '{points} vs last quarter' },
  'change.since.same-period-last-year': { id: '{points} vs tahun lalu', en: '{points} vs last year' },
  'change.was': { id: '{period}: {value}', en: '{period}: {value}' },
  'change.predecessors': {
    id: 'Angka sebelumnya termasuk {agencies}, yang telah bergabung.',
    en: 'Earlier figures include {agencies}, which have merged into this one.',
  },
  'change.total': { id: '{n} Perangkat Daerah dibandingkan', en: '{n} agencies compared' },
} as const satisfies Record<string, Wording>
