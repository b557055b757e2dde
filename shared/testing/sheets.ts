import { agencyId } from '../ids.ts'
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
