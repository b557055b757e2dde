import type { MinutesDocument } from '../../shared/minutes/document.ts'

// Programs for tables take a text that begins like this for a formula.
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/

/** The follow-up table as CSV (RFC 4180), with what spreadsheets in Indonesia expect: semicolons, and a mark that it is UTF-8. */
export function csvFile(document: MinutesDocument): Uint8Array {
  const head = ['No.', 'Uraian', 'Penanggung jawab', 'Tenggat', 'Bukti', 'Nomor peristiwa']
  const rows = document.followUp.map((row, place) => [
    String(place + 1),
    row.line.text,
    row.owner,
    row.due ?? row.dueText,
    row.proofExpected ?? '',
    row.line.sources.join(' '),
  ])
  const text = [head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')
  return Buffer.from(`\uFEFF${text}\r\n`, 'utf8')
}

/** An apostrophe before what looks like a formula makes it a text everywhere. */
function cell(text: string): string {
  const harmless = LOOKS_LIKE_A_FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
