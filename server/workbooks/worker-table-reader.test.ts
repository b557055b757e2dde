import { expect, it } from 'vitest'
import { readAgencyTable } from '../../shared/agencies/agency-table.ts'
import { xlsxOf } from '../testing/xlsx.ts'
import { workerTableReader } from './worker-table-reader.ts'

const row = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

it('a list in a workbook comes as rows of text, each with its number in the sheet', async () => {
  const rows = [row(2, 'Kode', 'Singkatan', 'Nama', 'Kelas'), row(5, '1.02', 'DINKES', 'Dinas Kesehatan', 'dinas')]
  const file = xlsxOf({ rows: rows.join('') })
  const read = await workerTableReader().readTable({ fileName: 'pd.xlsx', bytes: file })
  if (!read.ok) throw new Error(read.refusal.reason)
  expect(read.rows).toEqual([
    { line: 2, cells: ['Kode', 'Singkatan', 'Nama', 'Kelas'] },
    { line: 5, cells: ['1.02', 'DINKES', 'Dinas Kesehatan', 'dinas'] },
  ])
  expect(readAgencyTable(read.rows)).toMatchObject({ rows: [{ line: 5, shortName: 'DINKES' }], problems: [] })
})

it('what is no workbook is refused with the reason, and the next file is read', async () => {
  const reader = workerTableReader()
  const [broken, whole] = await Promise.all([
    reader.readTable({ fileName: 'x.xlsx', bytes: Buffer.from('PK\u0003\u0004 and then nothing') }),
    reader.readTable({ fileName: 'x.csv', bytes: Buffer.from('kode;nama\n1;A') }),
  ])
  expect(broken).toMatchObject({ ok: false, refusal: { reason: 'damaged' } })
  expect(whole).toMatchObject({ ok: true, rows: [{ line: 1 }, { line: 2, cells: ['1', 'A'] }] })
  expect(await reader.readTable({ fileName: 'x.pdf', bytes: Buffer.from('%PDF-1.7') })).toMatchObject({ ok: false })
})
