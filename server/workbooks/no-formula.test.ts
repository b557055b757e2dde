import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { someAgencies } from '../../shared/testing/sheets.ts'
import { csvOf } from '../../shared/workbook/csv-text.ts'
import type { ExportContent } from '../../shared/workbook/export-content.ts'
import { exportSheets } from '../../shared/workbook/export-sheets.ts'
import { agencyId } from '../../shared/ids.ts'
import { writeXlsx } from './write-xlsx.ts'
import { openZipPackage } from './zip-package.ts'

const dangerous = ['=1+1', '+62811', '-2+3', '@SUM(A1)', '\t=1', "'=1", '=HYPERLINK("http://x";"y")']
const content: ExportContent = {
  regency: '=regency',
  office: '+office',
  period: '@period',
  agencies: someAgencies,
  figures: [],
  details: [],
  obstacles: dangerous.map((said) => ({
    agencyId: agencyId.parse('dlh'),
    text: said,
    category: 'other',
    nature: 'real',
    amountAtRisk: null,
    solutions: [said],
  })),
}
const [sheet] = exportSheets(content)
if (sheet === undefined) throw new Error('no sheet')

it('lets no cell of delimited text start a formula', () => {
  const cells = csvOf(sheet)
    .replace('\uFEFF', '')
    .split(/[;\r\n]+/)
  expect(cells).toContain("'=1+1")
  for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
})

it('writes text as text into .xlsx, in the format that keeps it text when it is edited', async () => {
  using zip = await openZipPackage(Buffer.from(await writeXlsx([sheet])))
  const part = async (name: string) => await text(await zip.open(name))
  const cells = (await part('xl/worksheets/sheet1.xml')).matchAll(/<c r="[A-Z]+(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)
  const styles = await part('xl/styles.xml')
  const formats = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(/<xf ([^>]*)>/g)]
  const isText = (style: string): boolean => {
    const id = /numFmtId="(\d+)"/.exec(formats[Number(style)]?.[1] ?? '')?.[1] ?? 'none'
    return styles.includes(`numFmtId="${id}" formatCode="@"`)
  }
  const texts = [...cells].filter(([, , attributes = '']) => attributes.includes('t="s"'))
  expect(texts.length).toBeGreaterThan(dangerous.length * 2)
  for (const [cell, , attributes = '', inside = ''] of texts) {
    expect(inside).not.toContain('<f')
    expect({ cell, isText: isText(/ s="(\d+)"/.exec(attributes)?.[1] ?? '') }).toEqual({ cell, isText: true })
  }
})
