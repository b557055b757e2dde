import type { MinutesDocument } from '../../shared/minutes/document.ts'
import { withGuard } from '../../shared/workbook/csv-text.ts'

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

function cell(text: string): string {
  return `"${withGuard(text).replaceAll('"', '""')}"`
}
