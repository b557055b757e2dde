import type { ColumnField } from './column-field.ts'
import { plainWords } from './words.ts'

/** What the words over a column say it means; 0 to 1. */
export interface FieldGuess {
  readonly field: ColumnField
  readonly confidence: number
}

/** What kind of cells stand under the words, where these leave it open. */
export type CellsBelow = 'amounts' | 'percents' | 'texts' | 'nothing'

const SURE = 0.95
const LIKELY = 0.75
const PERHAPS = 0.55
/** Characters; longer is no header but a sentence. */
const LONGEST_HEADER = 160
/** Too little to be taken without a person. */
const DOUBTFUL = 0.3

const isPhysical = /\b(?:fisik|volume|vol|phisik)\b/
const isFinancial =
  /\b(?:keuangan|keu|sp2d|spj|serapan|penyerapan|belanja|pencairan|anggaran kas|kas|rak|uang|finansial)\b/
const isTarget = /\b(?:target|rencana|rko|sasaran|plan|rok|proyeksi)\b/
const isActual =
  /\b(?:realisasi|real|capaian|pencapaian|progres|progress|prosentase|persentase|persen|akumulasi|kumulatif|sp2d|spj|serapan|penyerapan|terserap|pencairan)\b/
const isDeviation = /\b(?:deviasi|dev|selisih|gap|simpangan|lebih kurang)\b/
const isBudget = /\b(?:pagu|anggaran|dpa|alokasi|dana|plafon|apbd)\b/
// Of this month alone; what counts is what has come together since January.
const isOfThePeriodAlone = /\b(?:bulan|minggu|triwulan|tw|periode) (?:ini|lalu)\b/
const isCumulative = /\b(?:akumulasi|kumulatif|s d|sd|sampai|hingga|total)\b/

/** Fields that one word settles, first match first. */
const byWord: readonly (readonly [RegExp, ColumnField, number])[] = [
  [/^(?:no|nomor|no urut|nmr|urut|rangking|ranking|peringkat)$/, 'number', SURE],
  [/\b(?:sumber (?:dana|anggaran|pendanaan|pembiayaan)|jenis (?:anggaran|dana)|asal dana)\b/, 'source', SURE],
  [
    /\b(?:nilai|dana|anggaran|pagu|jumlah|rp) (?:\w+ )?(?:terancam|berisiko|beresiko|risiko|resiko)\b/,
    'amount-at-risk',
    SURE,
  ],
  [/\b(?:jenis|kategori|klasifikasi|kelompok) (?:kendala|permasalahan|masalah|hambatan)\b/, 'category', SURE],
  [/\bsifat\b/, 'nature', LIKELY],
  [/\b(?:solusi|tindak lanjut|pemecahan|rekomendasi|upaya|saran|penyelesaian)\b/, 'solution', SURE],
  [/\b(?:kendala|permasalahan|masalah|hambatan)\b/, 'obstacle', SURE],
  [/\bkategori\b/, 'category', PERHAPS],
  [/\b(?:pptk|ppk|kpa|penanggung jawab|pelaksana kegiatan)\b/, 'officer', SURE],
  [/\b(?:metode|cara pengadaan|jenis paket|jenis pengadaan|pemilihan penyedia)\b/, 'method', SURE],
  [/\b(?:kode) (?:opd|skpd|perangkat daerah|pd|unit|satker|instansi)\b/, 'agency-code', SURE],
  [/\b(?:kode|kd|no) (?:\w+ )?(?:rekening|kegiatan|program|rup)\b/, 'activity-code', SURE],
  [/\b(?:perangkat daerah|opd|skpd|satuan kerja|satker|unit kerja|instansi|organisasi)\b/, 'agency-name', SURE],
  [/\b(?:sub ?kegiatan|kegiatan|program|nama paket|nama pekerjaan|uraian pekerjaan|nomenklatur)\b/, 'activity', SURE],
  [/^(?:ket|keterangan|catatan|remark)\b/, 'remark', SURE],
  [/^(?:kode|kd)$/, 'activity-code', PERHAPS],
  [/\b(?:dinas|badan|kecamatan|nama unit|sub unit)\b/, 'agency-name', LIKELY],
  [/^(?:uraian|pekerjaan|paket)\b/, 'activity', LIKELY],
  [/^nama$/, 'agency-name', PERHAPS],
]

/** Words that are about numbers although they also name what the numbers are of ("Realisasi Fisik Kegiatan"). */
function isMeasured(words: string): boolean {
  return (isPhysical.test(words) || isFinancial.test(words)) && (isTarget.test(words) || isActual.test(words))
}

/**
 * Recognises a column by the words over it, top header row first.
 * @param header `Keuangan / Realisasi (%)`
 * @param below settles what the words leave open: "Realisasi Keuangan" alone may be rupiah or per cent
 */
export function recogniseColumn(header: string, below: CellsBelow): FieldGuess | null {
  const words = plainWords(header)
  if (words === '' || words.length > LONGEST_HEADER) return null
  const measured = recogniseMeasure(words, header, below)
  if (isMeasured(words)) return measured
  const named = byWord.find(([pattern]) => pattern.test(words))
  // "Dana Program" over amounts is money, not the name of a programme.
  const isMoney = below === 'amounts' && measured !== null && named?.[1] !== 'amount-at-risk'
  return named === undefined || isMoney ? measured : { field: named[1], confidence: named[2] }
}

function recogniseMeasure(words: string, header: string, below: CellsBelow): FieldGuess | null {
  const about = isPhysical.test(words) ? 'physical' : isFinancial.test(words) ? 'financial' : null
  const unit = unitOf(header, below)
  const fades = isOfThePeriodAlone.test(words) && !isCumulative.test(words)
  const sure = (confidence: number): number => (fades ? DOUBTFUL : confidence + (isCumulative.test(words) ? 0.03 : 0))
  if (isDeviation.test(words)) {
    // A deviation in rupiah says nothing that the amounts do not say.
    if (unit === 'amount' || about === null) return null
    return { field: about === 'physical' ? 'physical-deviation' : 'financial-deviation', confidence: sure(SURE) }
  }
  const side = isTarget.test(words) ? 'target' : isActual.test(words) ? 'actual' : null
  if (side === null) return recogniseBudget(words, about, unitInWords(header))
  if (about === 'physical') {
    if (unit === 'amount') return null
    return { field: side === 'target' ? 'physical-target' : 'physical-actual', confidence: sure(SURE) }
  }
  return recogniseFinancial(words, side, unit, sure(confidenceOfMoney(words, about !== null)))
}

function recogniseFinancial(
  words: string,
  side: 'target' | 'actual',
  unit: 'amount' | 'percent' | null,
  confidence: number,
): FieldGuess | null {
  if (unit === null)
    return { field: side === 'target' ? 'financial-target' : 'financial-actual', confidence: confidence - 0.15 }
  if (unit === 'amount') return { field: side === 'target' ? 'financial-target' : 'financial-actual', confidence }
  // A lone "Target (%)" could as well be physical.
  const isCertain = isFinancial.test(words)
  return {
    field: side === 'target' ? 'financial-target-percent' : 'financial-actual-percent',
    confidence: isCertain ? confidence : Math.min(confidence, PERHAPS),
  }
}

function confidenceOfMoney(words: string, isNamed: boolean): number {
  // What the treasury released counts; what is accounted for comes later.
  if (/\bspj\b/.test(words) && !/\bsp2d\b/.test(words)) return LIKELY - 0.1
  return isNamed ? SURE : PERHAPS
}

function recogniseBudget(words: string, about: string | null, unit: 'amount' | 'percent' | null): FieldGuess | null {
  if (about === 'physical' || unit === 'percent' || !isBudget.test(words)) return null
  const isFirstVersion = /\b(?:awal|murni|sebelum)\b/.test(words)
  const isLatest = /\b(?:perubahan|pergeseran|setelah|akhir|terakhir)\b/.test(words)
  const base = /\bpagu\b/.test(words) ? SURE : LIKELY
  return { field: 'budget', confidence: base + (isLatest ? 0.03 : 0) - (isFirstVersion ? 0.1 : 0) }
}

function unitOf(header: string, below: CellsBelow): 'amount' | 'percent' | null {
  const said = unitInWords(header)
  if (said !== null) return said
  if (below === 'amounts') return 'amount'
  return below === 'percents' ? 'percent' : null
}

/** The unit that the words give, in the lowest header row that has one. */
function unitInWords(header: string): 'amount' | 'percent' | null {
  for (const level of header.split(' / ').toReversed()) {
    if (/%|\b(?:persen|prosen|pro?sentase|persentase|pct)\b/i.test(level)) return 'percent'
    if (/\b(?:rp|rupiah|juta|jutaan|ribu|ribuan|miliar|milyar)\b|\(anggaran\)/i.test(level)) return 'amount'
  }
  return null
}
