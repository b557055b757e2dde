import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node'
import type { AttendanceRow, FigureLine, FollowUpRow, MinutesDocument } from '../../shared/minutes/document.ts'
import { cellText } from '../../shared/workbook/cell-text.ts'

interface SheetColumn<Entry> {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly cell: (entry: Entry, place: number) => Cell
}

/** The minutes as a workbook: recap, follow-up and attendance, to be reckoned with. Numbers are numbers; no cell is a formula. */
export async function xlsxFile(document: MinutesDocument): Promise<Uint8Array> {
  const sum = document.totals.at(-1)
  const lines = [...document.recap.map((row) => row.total), ...(sum === undefined ? [] : [sum])]
  return await writeXlsxFile(
    [
      sheetOf('Rekap', document, recapColumns, lines),
      sheetOf('Tindak lanjut', document, followUpColumns, document.followUp),
      sheetOf('Daftar hadir', document, attendanceColumns, document.attendance),
    ],
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
}

const recapColumns: readonly SheetColumn<FigureLine>[] = [
  { title: 'No.', width: 6, cell: (_line, place) => whole(place + 1) },
  { title: 'Perangkat Daerah', width: 44, cell: (line) => words(line.label) },
  { title: 'Pagu (Rp)', width: 22, cell: (line) => amount(line.figure.budget) },
  { title: 'Target fisik (%)', width: 16, cell: (line) => fraction(line.progress.physicalTarget) },
  { title: 'Realisasi fisik (%)', width: 18, cell: (line) => fraction(line.progress.physicalActual) },
  { title: 'Deviasi fisik (poin)', width: 18, cell: (line) => fraction(line.progress.physicalDeviation) },
  { title: 'Target keuangan (Rp)', width: 22, cell: (line) => amount(line.figure.financialTarget) },
  { title: 'Realisasi keuangan (Rp)', width: 24, cell: (line) => amount(line.figure.financialActual) },
  { title: 'Serapan (%)', width: 14, cell: (line) => fraction(line.progress.financialActual) },
]

const followUpColumns: readonly SheetColumn<FollowUpRow>[] = [
  { title: 'No.', width: 6, cell: (_row, place) => whole(place + 1) },
  { title: 'Uraian', width: 60, cell: (row) => words(row.line.text) },
  { title: 'Penanggung jawab', width: 44, cell: (row) => words(row.owner) },
  { title: 'Tenggat', width: 16, cell: (row) => (row.due === null ? words(row.dueText) : day(row.due)) },
  { title: 'Bukti', width: 30, cell: (row) => words(row.proofExpected ?? '') },
  { title: 'Nomor peristiwa', width: 18, cell: (row) => words(row.line.sources.join(', ')) },
]

const attendanceColumns: readonly SheetColumn<AttendanceRow>[] = [
  { title: 'No.', width: 6, cell: (_row, place) => whole(place + 1) },
  { title: 'Perangkat Daerah', width: 44, cell: (row) => words(row.agency) },
  { title: 'Kehadiran', width: 14, cell: (row) => words(row.word) },
  { title: 'Nama', width: 30, cell: (row) => words(row.name ?? '') },
  { title: 'Jabatan', width: 30, cell: (row) => words(row.title ?? '') },
  { title: 'Alasan', width: 30, cell: (row) => words(row.reason ?? '') },
  { title: 'Hadir', width: 12, cell: (row) => words(row.arrived ?? '') },
  { title: 'Meninggalkan', width: 14, cell: (row) => words(row.left ?? '') },
]

function sheetOf<Entry>(
  name: string,
  { title, illustrative }: MinutesDocument,
  columns: readonly SheetColumn<Entry>[],
  entries: readonly Entry[],
): Sheet<never> {
  const heading: Row = [
    { value: cellText(`${name}: ${title}${illustrative ? ' (angka ilustrasi)' : ''}`), fontWeight: 'bold' },
  ]
  const head: Row = columns.map((column) => ({
    value: column.title,
    fontWeight: 'bold',
    backgroundColor: '#eeeeee',
    borderStyle: 'thin',
    wrap: true,
    alignVertical: 'center',
  }))
  return {
    data: [heading, head, ...entries.map((entry, place): Row => columns.map((column) => column.cell(entry, place)))],
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 2,
    orientation: 'landscape',
  }
}

const cellLook = { borderStyle: 'thin', alignVertical: 'top' } as const

function words(text: string): Cell {
  return { type: String, value: cellText(text), wrap: true, ...cellLook }
}

function whole(value: number): Cell {
  return { type: Number, value, ...cellLook }
}

/** Unrounded, shown with two decimals. */
function fraction(value: number | null): Cell {
  return value === null ? words('') : { type: Number, value, format: '0.00', ...cellLook }
}

function amount(value: number | null): Cell {
  return value === null ? words('') : { type: Number, value, format: '#,##0', ...cellLook }
}

function day(date: string): Cell {
  return { type: Date, value: new Date(`${date}T00:00:00Z`), format: 'dd/mm/yyyy', ...cellLook }
}
