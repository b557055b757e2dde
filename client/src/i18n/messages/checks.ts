import type { Wording } from '../language.ts'

/** `check.name.*` is what a rule is called; `check.*` its one sentence. */
export const checkMessages = {
  'check.name.physical-above-100': { id: 'fisik di atas 100', en: 'physical above 100' },
  'check.physical-above-100': {
    id: 'Fisik tertulis {percent}, di atas 100 %.',
    en: 'Physical says {percent}, above 100 %.',
  },
  'check.name.financial-above-budget': { id: 'keuangan di atas pagu', en: 'money above budget' },
  'check.financial-above-budget': {
    id: '{amount} melebihi pagu {budget}.',
    en: '{amount} is more than the budget {budget}.',
  },
  'check.name.financial-above-physical': { id: 'keuangan di atas fisik', en: 'money above work' },
  'check.financial-above-physical': {
    id: 'Keuangan {financial} mendahului fisik {physical}: uang muka, atau fisik belum dimutakhirkan?',
    en: 'Money, {financial}, is ahead of work, {physical}: an advance, or work not updated?',
  },
  'check.name.done-not-drawn': { id: 'fisik selesai, belum cair', en: 'done, not drawn' },
  'check.done-not-drawn': {
    id: 'Fisik {physical} tetapi keuangan baru {financial}: syarat pencairan belum lengkap?',
    en: 'Work stands at {physical} but money at {financial}: papers for disbursement missing?',
  },
  'check.name.target-missing': { id: 'target belum diisi', en: 'target missing' },
  'check.target-missing': {
    id: 'Realisasi {actual} ada, targetnya belum; deviasi tidak dapat dihitung.',
    en: 'There is an actual of {actual} without a target, so no deviation.',
  },
  'check.name.partly-reported': { id: 'lapor sebagian', en: 'partly reported' },
  'check.partly-reported': {
    id: 'Hanya fisik atau hanya keuangan yang dilaporkan.',
    en: 'Only physical or only money is reported.',
  },
  'check.name.zero-or-not-reported': { id: 'nol atau belum lapor', en: 'zero or not reported' },
  'check.zero-or-not-reported': {
    id: 'Fisik dan keuangan nol: benar belum ada, atau belum dilaporkan? Kosongkan bila belum lapor.',
    en: 'Physical and money are zero: truly nothing, or not reported? Leave empty if not reported.',
  },
  'check.name.not-reported': { id: 'belum lapor', en: 'not reported' },
  'check.not-reported': {
    id: 'Belum ada angka; tidak dihitung sebagai nol.',
    en: 'No figures yet; not counted as zero.',
  },
  'check.name.percent-not-following': { id: 'persen tidak sesuai jumlah', en: 'per cent does not follow' },
  'check.percent-not-following': {
    id: 'Tertulis {printed}, menurut jumlah rupiahnya {computed}.',
    en: 'Printed {printed}; by its amounts it is {computed}.',
  },
  'check.name.percent-of-plan': { id: 'persen dari rencana kas', en: 'per cent of the cash plan' },
  'check.percent-of-plan': {
    id: '{printed} dihitung dari rencana kas; dari pagu {computed}.',
    en: '{printed} is of the cash plan; of the budget it is {computed}.',
  },
  'check.name.remainder-as-actual': { id: 'sisa tertulis sebagai realisasi', en: 'remainder as actual' },
  'check.remainder-as-actual': {
    id: 'Jumlahnya {computed} dari pagu, persennya {printed}: ini sisa anggaran, bukan realisasi?',
    en: 'The amount is {computed} of the budget, the per cent {printed}: what is left instead of what was spent?',
  },
  'check.name.percent-as-amount': { id: 'persen tertulis sebagai rupiah', en: 'per cent as amount' },
  'check.percent-as-amount': {
    id: '{amount} berangka sama dengan {percent}: persen yang diberi satuan rupiah?',
    en: '{amount} has the digits of {percent}: a per cent given a unit of money?',
  },
  'check.name.deviation-not-following': { id: 'deviasi tidak sesuai', en: 'deviation does not follow' },
  'check.deviation-not-following': {
    id: 'Deviasi tertulis {printed}, menurut realisasi dan target {computed}.',
    en: 'Deviation printed {printed}; by actual and target it is {computed}.',
  },
  'check.name.deviation-sign': { id: 'tanda deviasi terbalik', en: 'sign of the deviation' },
  'check.deviation-sign': {
    id: 'Deviasi tertulis {printed}; di sini realisasi dikurangi target, {computed}.',
    en: 'Deviation printed {printed}; here it is actual minus target, {computed}.',
  },
  'check.name.unit-slip': { id: 'salah satuan', en: 'unit slip' },
  'check.unit-slip': {
    id: '{amount} tidak sebanding dengan {beside}: selisih {times} kali?',
    en: '{amount} does not fit {beside}: off by {times} times?',
  },
  'check.name.decimal-slip': { id: 'koma salah tempat', en: 'misplaced comma' },
  'check.decimal-slip': {
    id: 'Target {percent} padahal realisasi {beside}: koma salah tempat?',
    en: 'A target of {percent} beside an actual of {beside}: a misplaced comma?',
  },
  'check.name.fraction-for-percent': { id: 'pecahan, bukan persen', en: 'fraction for per cent' },
  'check.fraction-for-percent': {
    id: 'Target {percent} padahal yang lain sekitar {beside}: pecahan, bukan persen?',
    en: 'A target of {percent} where others have about {beside}: a fraction instead of per cent?',
  },
  'check.name.row-twice': { id: 'baris ganda', en: 'row twice' },
  'check.row-twice': { id: 'Sumber dana ini tertulis {times} kali.', en: 'This source stands there {times} times.' },
  'check.name.same-as-other-agency': { id: 'sama dengan PD lain', en: 'same as another agency' },
  'check.same-as-other-agency': {
    id: 'Semua angka sama dengan {other}: salin tempel?',
    en: 'Every number is that of {other}: copied?',
  },
  'check.name.same-cell-twice': { id: 'target sama dengan realisasi', en: 'target equals actual' },
  'check.same-cell-twice': {
    id: 'Target dan realisasi keuangan sama persis, {amount}: kolom tersalin?',
    en: 'Planned and spent are the same to the rupiah, {amount}: a column copied?',
  },
  'check.name.total-not-sum': { id: 'jumlah tidak cocok', en: 'total is not the sum' },
  'check.total-not-sum': {
    id: 'Jumlah tertulis {printed}, dari barisnya {computed}.',
    en: 'The total says {printed}; its rows give {computed}.',
  },
  'check.name.count-not-sum': { id: 'cacah tidak cocok', en: 'count is not the sum' },
  'check.count-not-sum': {
    id: '{of}: tertulis {printed}, bagian-bagiannya {computed}.',
    en: '{of}: {printed} printed, its parts give {computed}.',
  },
  'check.name.cumulative-fell': { id: 'kumulatif turun', en: 'cumulative fell' },
  'check.cumulative-fell': {
    id: 'Turun dari {from} ({period}) menjadi {to}, padahal kumulatif.',
    en: 'Fell from {from} ({period}) to {to}, though cumulative.',
  },
  'check.name.budget-changed': { id: 'pagu berubah', en: 'budget changed' },
  'check.budget-changed': {
    id: 'Pagu berubah dari {from} ({period}) menjadi {to}.',
    en: 'The budget went from {from} ({period}) to {to}.',
  },
  'check.name.budget-not-updated': { id: 'pagu belum dimutakhirkan', en: 'budget not updated' },
  'check.budget-not-updated': {
    id: 'Versi anggaran berbeda dari {period}, tetapi tidak satu pagu pun berubah.',
    en: 'The budget version differs from that of {period}, but not one budget has changed.',
  },
  'check.name.two-cut-offs': { id: 'dua tanggal data', en: 'two cut-offs' },
  'check.two-cut-offs': {
    id: 'Fisik per {physical}, keuangan per {financial}: keduanya tidak sebanding.',
    en: 'Physical as of {physical}, money as of {financial}: they do not compare.',
  },
  'checks.title': { id: 'Pemeriksaan angka', en: 'Sense checks' },
  'checks.none': { id: 'Tidak ada yang janggal pada angka.', en: 'Nothing looks wrong about the figures.' },
  'checks.summary': { id: '{n} hal perlu diperiksa', en: '{n} to look at' },
  'checks.hint': {
    id: 'Peringatan, bukan penolakan: angka tetap seperti dilaporkan sampai ada yang membetulkannya.',
    en: 'Warnings, not refusals: figures stay as reported until somebody corrects them.',
  },
  'checks.filter': { id: 'Saring menurut aturan', en: 'Filter by rule' },
  'checks.all': { id: 'semua aturan ({n})', en: 'all rules ({n})' },
  'checks.whole': { id: 'Seluruh rekap', en: 'The whole recap' },
} as const satisfies Record<string, Wording>
