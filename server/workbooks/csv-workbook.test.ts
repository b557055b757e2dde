import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read-workbook.ts'

async function rowsOf(content: string | Buffer, fileName = 'rekap.csv') {
  const read = await readWorkbook({ fileName, bytes: Buffer.from(content) })
  if (!read.ok) throw new Error(`refused: ${read.refusal.reason}`)
  return read.workbook.sheets[0]?.rows.map(({ row, cells }) => [row, ...cells])
}

const table = 'Perangkat Daerah;Pagu\nDinas Kesehatan;1.234,5\n'

describe('delimited text', () => {
  it.each([';', ',', '\t', '|'])('finds out that %j parts the cells', async (mark) => {
    const text = ['Nama', 'Pagu', 'Ket'].join(mark).concat('\r\n', ['Dinkes', '12', 'a'].join(mark))
    expect(await rowsOf(text)).toEqual([
      [0, 'Nama', 'Pagu', 'Ket'],
      [1, 'Dinkes', '12', 'a'],
    ])
  })

  it('is not misled by decimal commas between semicolons', async () => {
    expect(await rowsOf('Nama;Target;Realisasi\nDinkes;41,36;40,2\nDLH;30,11;29,4')).toEqual([
      [0, 'Nama', 'Target', 'Realisasi'],
      [1, 'Dinkes', '41,36', '40,2'],
      [2, 'DLH', '30,11', '29,4'],
    ])
  })

  it('goes by the line that says which mark it is', async () => {
    expect(await rowsOf('sep=|\r\na|b;c\r\n')).toEqual([[1, 'a', 'b;c']])
  })

  it('reads quotes, doubled quotes and line breaks within them', async () => {
    expect(await rowsOf('a;"b;c";"d ""e"""\n"satu\ndua";x;')).toEqual([
      [0, 'a', 'b;c', 'd "e"'],
      [1, 'satu\ndua', 'x'],
    ])
    expect(await rowsOf('a;"never ends\nb')).toEqual([[0, 'a', 'never ends\nb']])
  })

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(table.replace('Kesehatan', 'Kesehatán'))],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${table.replace('Kesehatan', 'Kesehatán')}`)],
    ['Windows-1252', Buffer.from(table.replace('Kesehatan', 'Kesehatán'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${table.replace('Kesehatan', 'Kesehatán')}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(table.replace('Kesehatan', 'Kesehatán'), 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\uFEFF${table.replace('Kesehatan', 'Kesehatán')}`, 'utf16le').swap16()],
  ])('reads %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      [0, 'Perangkat Daerah', 'Pagu'],
      [1, 'Dinas Kesehatán', '1.234,5'],
    ])
  })

  it('skips empty rows and keeps their numbers', async () => {
    expect(await rowsOf('a;b\n\n;;\nc;d\n')).toEqual([
      [0, 'a', 'b'],
      [3, 'c', 'd'],
    ])
  })

  it('takes the guard before a formula away', async () => {
    expect(await rowsOf("'=1+1;'-x;'Aisyiyah")).toEqual([[0, '=1+1', '-x', "'Aisyiyah"]])
  })

  it('names its sheet after the file', async () => {
    const read = await readWorkbook({ fileName: 'Rekap TW II.csv', bytes: Buffer.from(table) })
    expect(read.ok && read.workbook.sheets[0]?.name).toBe('Rekap TW II')
  })
})
