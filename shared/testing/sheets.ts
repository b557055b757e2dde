import { agencyId } from '../ids.ts'
import type { ImportProblem } from '../workbook/problem.ts'
import type { ImportReading, RegistryAgency } from '../workbook/reading.ts'
import { readImport, type ImportWish } from '../workbook/read-import.ts'
import type { CellValue, Merge, Sheet } from '../workbook/sheet.ts'

/** A sheet from rows of cells, the first being row 1. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  const filled = rows.map((cells, row) => ({ row, cells, isHidden: false }))
  return {
    name,
    isHidden: false,
    merges: [],
    ...more,
    rows: filled.filter((one) => one.cells.some((cell) => cell !== null)),
  }
}

/** `merge(6, 'D', 6, 'F')`, rows from 1. */
export function merge(firstRow: number, firstColumn: string, lastRow: number, lastColumn: string): Merge {
  const column = (letter: string): number => letter.charCodeAt(0) - 65
  return {
    firstRow: firstRow - 1,
    lastRow: lastRow - 1,
    firstColumn: column(firstColumn),
    lastColumn: column(lastColumn),
  }
}

export const someAgencies: readonly RegistryAgency[] = [
  ['1.02', 'DINKES', 'Dinas Kesehatan'],
  ['1.03', 'DPUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
  ['2.11', 'DLH', 'Dinas Lingkungan Hidup'],
  ['7.01.01', 'ARUMSARI', 'Kecamatan Arumsari'],
].map(([code = '', shortName = '', name = '']) => ({
  agencyId: agencyId.parse(shortName.toLowerCase()),
  code,
  shortName,
  name,
}))

/** What sheets say, by their words alone unless told otherwise. */
export function readingOf(sheets: readonly Sheet[], wish: Partial<ImportWish> = {}): ImportReading {
  return readImport({ sheets }, { registry: someAgencies, mapping: null, remembered: {}, ...wish })
}

/** The header of a recap per agency and source. */
export const recapHeader = [
  'Perangkat Daerah',
  'Sumber Dana',
  'Pagu (Rp)',
  'Target Fisik (%)',
  'Realisasi Fisik (%)',
  'Target Keuangan (Rp)',
  'Realisasi Keuangan (Rp)',
]
export const agencyHeader = ['No', 'OPD', 'Pagu', 'Target Fisik', 'Realisasi Fisik', 'Realisasi Keuangan (Rp)']

/** A recap of these rows, read. */
export function recapOf(...rows: readonly (readonly CellValue[])[]): ImportReading {
  return readingOf([sheetOf('Sumber Dana', [recapHeader, ...rows])])
}

/** Agency, source, and the five numbers of the figure. */
export function figuresIn({ recap }: ImportReading): readonly (readonly unknown[])[] {
  return recap.map(({ agencyId: id, source, figure }) => [id, source, ...Object.values(figure)])
}

/** What was told, each with its cell. */
export function toldIn({ problems }: ImportReading): readonly string[] {
  return problems.map(({ kind, at }) => `${kind} ${at.sheet}!${at.address}`)
}

export function toldOf(reading: ImportReading, kind: ImportProblem['kind']): readonly ImportProblem[] {
  return reading.problems.filter((one) => one.kind === kind)
}
