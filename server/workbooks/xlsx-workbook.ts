import type { Sheet, Workbook } from '../../shared/workbook/sheet.ts'
import { limits } from './limits.ts'
import { readNumberShapes } from './number-formats.ts'
import { findParts } from './package-parts.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheetPart } from './sheet-part.ts'
import { WorkbookRefused } from './workbook-refusal.ts'
import { openZipPackage } from './zip-package.ts'

/**
 * Reads an .xlsx file (ECMA-376).
 * @param onDone 0 to 1, by bytes unpacked
 * @throws WorkbookRefused naming what is wrong with it
 */
export async function readXlsx(bytes: Buffer, onDone: (done: number) => void): Promise<Workbook> {
  using zip = await openZipPackage(bytes)
  const parts = await findParts(zip)
  const names = [parts.sharedStrings ?? '', ...parts.sheets.map((sheet) => sheet.part)]
  const total = names.reduce((sum, name) => sum + zip.sizeOf(name), 1)
  let passed = 0
  const onBytes = (more: number): void => {
    passed += more
    onDone(Math.min(1, passed / total))
  }
  let cells = 0
  const context = {
    shapes: await readNumberShapes(zip, parts.styles),
    strings: await readSharedStrings(zip, parts.sharedStrings, onBytes),
    countsFrom1904: parts.countsFrom1904,
    countCell: () => {
      cells += 1
      if (cells > limits.cells) throw new WorkbookRefused('too-many-cells', { limit: limits.cells })
    },
    onBytes,
  }
  const sheets: Sheet[] = []
  for (const part of parts.sheets) sheets.push(await readSheetPart(zip, part, context))
  return { sheets }
}
