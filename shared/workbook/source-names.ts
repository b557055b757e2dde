import type { FundingSource } from '../figures/funding-source.ts'
import type { Match } from './reading.ts'
import { plainWords } from './words.ts'

/** As reports of progress print them; what is exported is read back. */
export const sourceLabels: Readonly<Record<FundingSource, string>> = {
  apbd: 'APBD',
  'dak-fisik': 'DAK Fisik',
  'dak-non-fisik': 'DAK Non Fisik',
  'bankeu-provinsi': 'Bankeu Provinsi',
  dbhcht: 'DBHCHT',
  blud: 'BLUD',
  'apbn-tp': 'APBN/TP',
  bos: 'BOS',
  other: 'Lainnya',
}

/** First match first: "DAK Non Fisik" before "DAK Fisik". */
const known: readonly (readonly [RegExp, FundingSource])[] = [
  [/\bdak ?(?:non|nf)/, 'dak-non-fisik'],
  [/\bdak ?(?:fisik|reguler|penugasan|afirmasi|tematik|f)\b|dana alokasi khusus fisik/, 'dak-fisik'],
  [/dana alokasi khusus non/, 'dak-non-fisik'],
  [/\b(?:dbh ?cht|dbhcht)\b|cukai|tembakau/, 'dbhcht'],
  [/\bblud\b|jasa layanan umum/, 'blud'],
  [/\bbos\b|bantuan operasional sekolah/, 'bos'],
  [/\b(?:bankeu|banprov|bangub|bkk)\b|bantuan keuangan|bantuan provinsi|apbd prov/, 'bankeu-provinsi'],
  [/\b(?:apbn|tp|tugas pembantuan|dekon|dekonsentrasi)\b/, 'apbn-tp'],
  [/\b(?:apbd|pad|dau|dbh|did|silpa|pendapatan asli daerah|dana alokasi umum|dana insentif)\b/, 'apbd'],
  [/^(?:lain lain|lainnya|lain|other)$|sumber lain/, 'other'],
]

/** Which funding source the words name. "DAK" alone could be either of two: a person decides. */
export function matchSource(text: string): Match<FundingSource> {
  const words = plainWords(text)
  const found = known.find(([pattern]) => pattern.test(words))
  if (found !== undefined) return { certainty: 'certain', id: found[1], score: 1 }
  if (/\bdak\b/.test(words))
    return {
      certainty: 'doubtful',
      candidates: [
        { id: 'dak-fisik', score: 0.5 },
        { id: 'dak-non-fisik', score: 0.5 },
      ],
    }
  return { certainty: 'unknown' }
}
