import type { Wording } from '../language.ts'

export const briefMessages = {
  'brief.title': { id: 'Ringkasan pimpinan', en: 'Chair’s brief' },
  'brief.private': { id: 'hanya di layar Anda', en: 'on your screen only' },
  'brief.now': { id: 'Sekarang', en: 'Now' },
  'brief.next': { id: 'Berikutnya', en: 'Next' },
  'brief.none': { id: 'Tidak ada Perangkat Daerah yang akan memaparkan.', en: 'No agency is to present.' },
  'brief.rank': { id: 'Peringkat {rank} dari {of} {class}', en: 'Rank {rank} of {of} {class}' },
  'brief.rule.rank-in-class': { id: 'deviasi fisik, dalam kelasnya', en: 'physical deviation, within its class' },
  'brief.change.previous': { id: 'TW lalu', en: 'last qtr' },
  'brief.change.last-year': { id: 'thn lalu', en: 'last yr' },
  'brief.questions': { id: 'Pertanyaan', en: 'Questions' },
  'brief.questions.none': {
    id: 'Tidak ada yang perlu ditanyakan dari angkanya.',
    en: 'Its figures give nothing to ask.',
  },
  'brief.question.financial-above-physical': {
    id: '{source}: mengapa keuangan {financial} mendahului fisik {physical}?',
    en: '{source}: why is money, {financial}, ahead of work, {physical}?',
  },
  'brief.question.done-not-drawn': {
    id: '{source}: fisik {physical}, mengapa baru cair {financial}? Syarat apa yang kurang?',
    en: '{source}: work is at {physical}; why is only {financial} drawn? Which papers are missing?',
  },
  'brief.question.cumulative-fell': {
    id: '{source}: fisik turun dari {before} menjadi {physical}. Apa yang dikoreksi?',
    en: '{source}: work fell from {before} to {physical}. What was corrected?',
  },
  'brief.question.plan-not-followed': {
    id: '{source}: {deviation} poin dari RKO ({physical} dari {target}). Apa yang berubah dari rencana?',
    en: '{source}: {deviation} points off the plan ({physical} of {target}). What has changed?',
  },
  'brief.question.critical-contract': {
    id: '{source}: {deviation} poin ({physical} dari {target}). Kontrak mana yang kritis, dan sudah SCM ke berapa?',
    en: '{source}: {deviation} points ({physical} of {target}). Which contracts are critical, at which show-cause step?',
  },
  'brief.rule.financial-above-physical': { id: 'keuangan di atas fisik', en: 'money above work' },
  'brief.rule.done-not-drawn': { id: 'fisik 100, belum cair', en: 'done, not drawn' },
  'brief.rule.cumulative-fell': { id: 'kumulatif turun', en: 'cumulative fell' },
  'brief.rule.plan-not-followed': { id: 'RKO tidak diikuti', en: 'plan not followed' },
  'brief.rule.critical-contract': { id: 'kontrak kritis', en: 'critical contract' },
  'brief.stake': { id: 'menyangkut {amount}', en: 'about {amount}' },
  'brief.by': { id: '{rule} · {stake}', en: '{rule} · {stake}' },
  'brief.promises': { id: 'Yang dijanjikan', en: 'What was promised' },
  'brief.promises.none': { id: 'Belum ada arahan dari rapat sebelumnya.', en: 'No directives from earlier meetings.' },
  'brief.moved.nearer': { id: 'deviasi membaik {points}', en: 'deviation better by {points}' },
  'brief.moved.further': { id: 'deviasi memburuk {points}', en: 'deviation worse by {points}' },
  'brief.moved.unmoved': { id: 'deviasi tidak bergerak', en: 'deviation has not moved' },
  'brief.moved.unknown': { id: 'angka pembanding belum ada', en: 'nothing to compare with' },
  'brief.undrawn': { id: 'Dikerjakan, belum cair', en: 'Done, not drawn' },
  'brief.undrawn.line': {
    id: '{source}: {amount} (fisik {physical}, keuangan {financial})',
    en: '{source}: {amount} (work {physical}, money {financial})',
  },
  'brief.rule.work-ahead-of-money': { id: 'fisik mendahului keuangan 20 poin', en: 'work 20 points ahead of money' },
  'brief.lines': { id: 'Rincian yang paling tertinggal', en: 'Most costly lagging lines' },
  'brief.lines.line': {
    id: '{name}: {deviation} poin, setara {amount}',
    en: '{name}: {deviation} points, worth {amount}',
  },
  'brief.rule.costly-lag': { id: 'deviasi × pagu', en: 'deviation × budget' },
  'brief.run-rate': { id: 'Laju serapan', en: 'Run rate' },
  'brief.run-rate.line': {
    id: 'Perlu {needed} per bulan sampai Desember; sejauh ini {soFar}.',
    en: 'Needs {needed} a month until December; so far {soFar}.',
  },
  'brief.rule.run-rate': {
    id: 'sisa {left} dibagi {months} bulan, agar pagu terserap',
    en: '{left} left over {months} months, to spend the budget',
  },
} as const satisfies Record<string, Wording>
