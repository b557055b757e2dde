import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentOf, exportContent, inOrder } from '../../shared/testing/exported-content.ts'
import { readingOf } from '../../shared/testing/sheets.ts'
import { csvOf } from '../../shared/workbook/csv-text.ts'
import { exportSheets } from '../../shared/workbook/export-sheets.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeXlsx } from './write-xlsx.ts'

async function readBack(fileName: string, bytes: Uint8Array) {
  const read = await readWorkbook({ fileName, bytes })
  if (!read.ok) throw new Error(`refused: ${read.refusal.reason}`)
  return contentOf(readingOf(read.workbook.sheets))
}

it('reads its own .xlsx files without loss', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(exportContent, async (content) => {
      fc.pre(content.figures.length > 0)
      expect(await readBack('ekspor.xlsx', await writeXlsx(exportSheets(content)))).toEqual(inOrder(content))
    }),
    { numRuns: 20 },
  )
})

it('reads its own .csv files without loss, one table each', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(exportContent, async (content) => {
      const expected = inOrder(content)
      for (const sheet of exportSheets(content)) {
        const told = await readBack(`${sheet.name}.csv`, new TextEncoder().encode(csvOf(sheet)))
        if (sheet.name === 'Sumber Dana') expect(told.figures).toEqual(expected.figures)
        if (sheet.name === 'Rincian') expect(told.details).toEqual(expected.details)
        if (sheet.name === 'Kendala dan Solusi') expect(told.obstacles).toEqual(expected.obstacles)
      }
    }),
    { numRuns: 30 },
  )
})
