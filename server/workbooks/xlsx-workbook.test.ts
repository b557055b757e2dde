import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../shared/workbook/sheet.ts'
import { xlsxOf, type RawWorkbook } from '../testing/xlsx.ts'
import { readWorkbook } from './read-workbook.ts'

async function sheetOf(raw: RawWorkbook) {
  const read = await readWorkbook({ fileName: 'a.xlsx', bytes: xlsxOf(raw) })
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.refusal)}`)
  const [sheet] = read.workbook.sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

async function cellsOf(cells: string, more: RawWorkbook = {}): Promise<readonly CellValue[]> {
  const sheet = await sheetOf({ ...more, rows: `<row r="1">${cells}</row>` })
  return sheet.rows[0]?.cells ?? []
}

describe('cells of an .xlsx file', () => {
  it('reads numbers, truths, errors and texts of their own', async () => {
    const cells =
      '<c r="A1"><v>41.36</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="inlineStr"><is><t>Dinas</t></is></c>'
    expect(await cellsOf(cells)).toEqual([41.36, true, { error: '#REF!' }, 'Dinas'])
  })

  it('joins the runs of a shared rich text, and leaves out how it is pronounced', async () => {
    const sharedStrings =
      '<si><r><t>Dinas </t></r><r><rPr><b/></rPr><t>Kesehatan</t></r><rPh><t>dibaca</t></rPh></si><si><t>_x0041_&amp;B</t></si>'
    expect(await cellsOf('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', { sharedStrings })).toEqual([
      'Dinas Kesehatan',
      'A&B',
    ])
  })

  it('takes the escapes of the format away once, however a cell holds its text', async () => {
    const text = '_x005F_x0041__x0042_'
    const cells = `<c t="inlineStr"><is><t>${text}</t></is></c><c t="s"><v>0</v></c><c t="str"><v>${text}</v></c>`
    const told = '_x0041_B'
    expect(await cellsOf(cells, { sharedStrings: `<si><t>${text}</t></si>` })).toEqual([told, told, told])
  })

  it('takes what a formula gave and never the formula', async () => {
    const cells =
      '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>12x</v></c><c r="C1"><f t="shared" si="0"/><v>7</v></c>'
    expect(await cellsOf(cells)).toEqual([12, '12x', 7])
  })

  it('says where a formula has not been worked out, instead of nothing', async () => {
    expect(await cellsOf('<c r="A1"><f>SUM(B1:B9)</f></c>')).toEqual([{ error: '#RUMUS?' }])
  })

  it('places cells and rows that carry no address', async () => {
    const sheet = await sheetOf({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    })
    expect(sheet.rows).toEqual([
      { row: 0, cells: [1, 2], isHidden: false },
      { row: 4, cells: [null, null, 3, 4], isHidden: false },
      { row: 5, cells: [5], isHidden: false },
    ])
  })

  it('puts rows in order and joins one that was torn in two', async () => {
    const sheet = await sheetOf({
      rows: '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>',
    })
    expect(sheet.rows.map(({ row, cells }) => [row, cells])).toEqual([
      [0, [1]],
      [2, [3, 4]],
    ])
  })

  it('knows days and per cents by their formats, also from 1904', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd\\ mmmm\\ yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot; hari&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>'
    const cells =
      '<c s="1"><v>44377</v></c><c s="2"><v>0.4136</v></c><c s="3"><v>44377.5</v></c><c s="4"><v>3</v></c><c s="0"><v>44377</v></c>'
    expect(await cellsOf(cells, { styles })).toEqual([
      { date: '2021-06-30' },
      { percent: 41.36 },
      { date: '2021-06-30' },
      3,
      44377,
    ])
    const old = { styles, workbookProperties: '<workbookPr date1904="1"/>' }
    expect(await cellsOf('<c s="1"><v>42915</v></c>', old)).toEqual([{ date: '2021-06-30' }])
  })

  it('reads elements under a prefix', async () => {
    const rows =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect((await sheetOf({ rows })).rows).toEqual([{ row: 0, cells: [9], isHidden: false }])
  })

  it('keeps merges as they are, however large, and says what is hidden', async () => {
    const sheet = await sheetOf({
      rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:C3"/></mergeCells>',
      sheetAttributes: 'state="veryHidden"',
    })
    expect(sheet).toMatchObject({
      isHidden: true,
      rows: [{ isHidden: true }],
      merges: [
        { firstRow: 0, lastRow: 1_048_575, firstColumn: 0, lastColumn: 16_383 },
        { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 },
      ],
    })
  })

  it('leaves styled but empty cells out, wherever they stand', async () => {
    expect((await sheetOf({ rows: '<row r="1"><c r="A1" s="1"/><c r="XFD1" s="1"/></row>' })).rows).toEqual([])
  })
})
