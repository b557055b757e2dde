import type { AttendanceRow, FigureLine, FollowUpRow, ObstacleEntry } from '../../shared/minutes/document.ts'
import { percentText, pointsText, rupiahText } from '../../shared/minutes/figures-part.ts'
import type { Block, Column } from './sheet.ts'

type TableBlock = Block & { readonly kind: 'table' }

/** What the row of a sum is called. */
const SUM = 'Jumlah'

const right = (title: string, share: number): Column => ({ title, share, align: 'right' })
const left = (title: string, share: number): Column => ({ title, share, align: 'left' })
const centre = (title: string, share: number): Column => ({ title, share, align: 'center' })

/** Figures as presented, source by source. */
export function figureTable(rows: readonly FigureLine[]): TableBlock {
  return numbersTable([left('Sumber dana', 18), ...numberColumns(23, 22)], rows)
}

/** The same columns with an agency in every row. */
export function agencyTable(rows: readonly FigureLine[]): TableBlock {
  return numbersTable([left('Perangkat Daerah', 34), ...numberColumns(20, 19)], rows)
}

function numberColumns(budget: number, spent: number): readonly Column[] {
  return [
    right('Pagu (Rp)', budget),
    right('Target fisik', 10),
    right('Realisasi fisik', 11),
    right('Deviasi (poin)', 10),
    right('Realisasi keuangan (Rp)', spent),
    right('Serapan', 10),
  ]
}

function numbersTable(columns: readonly Column[], rows: readonly FigureLine[]): TableBlock {
  return {
    kind: 'table',
    columns,
    rows: rows.map(({ label, figure, progress, isExcluded }) => [
      isExcluded ? `${label} (di luar rekap)` : label,
      amountText(figure.budget),
      percentText(progress.physicalTarget),
      percentText(progress.physicalActual),
      pointsText(progress.physicalDeviation),
      amountText(figure.financialActual),
      percentText(progress.financialActual),
    ]),
    hasSum: rows.length > 1 && rows.at(-1)?.label === SUM,
  }
}

/** The head of the column says that it is rupiah. */
function amountText(amount: number | null): string {
  return rupiahText(amount).replace('Rp', '')
}

/** Every obstacle beside what was proposed against it. */
export function obstacleTable(entries: readonly ObstacleEntry[]): TableBlock {
  return {
    kind: 'table',
    columns: [left('Kendala', 50), left('Alternatif solusi', 50)],
    rows: entries.map(({ obstacle, solutions }) => [
      obstacle.text,
      solutions.length === 0 ? '–' : solutions.map((line) => line.text).join('\n'),
    ]),
    hasSum: false,
  }
}

/** What is to be done, by whom, until when, and how it is proved. */
export function followUpTable(rows: readonly FollowUpRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      centre('No.', 6),
      left('Uraian', 38),
      left('Penanggung jawab', 25),
      left('Tenggat', 17),
      left('Bukti', 17),
    ],
    rows: rows.map((row, place) => [
      String(place + 1),
      row.line.text,
      row.owner,
      row.dueText,
      row.proofExpected ?? '–',
    ]),
    hasSum: false,
  }
}

/** Who sat at which seat. */
export function attendanceTable(rows: readonly AttendanceRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      centre('No.', 6),
      left('Perangkat Daerah', 32),
      left('Kehadiran', 14),
      left('Nama dan jabatan', 32),
      centre('Hadir', 11),
      centre('Tanda tangan', 14),
    ],
    rows: rows.map((row, place) => [
      String(place + 1),
      row.agency,
      row.word,
      row.reason ?? [row.name, row.title].filter((part) => part !== null).join(', '),
      row.arrived ?? '',
      '',
    ]),
    hasSum: false,
  }
}
