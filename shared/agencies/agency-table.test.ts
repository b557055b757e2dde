import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registered, smallRegistry } from '../testing/agency-fixture.ts'
import { agenciesAsCsv, readAgencyTable } from './agency-table.ts'
import { asPasted, readCsv, writeCsv } from './csv.ts'

describe('text with separated values', () => {
  it('is read with commas, semicolons or tabs, quotes, and line breaks within quotes', () => {
    expect(readCsv('a,b\r\n"x, ""y""",2\n\n"two\nlines",3')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"', '2'] },
      { line: 4, cells: ['two\nlines', '3'] },
    ])
    expect(readCsv('\uFEFFa;b,c\n1;2')[1]?.cells).toEqual(['1', '2'])
    expect(readCsv('a\tb\n1\t2')[1]?.cells).toEqual(['1', '2'])
    expect(readCsv('DAFTAR PD\n\na\tb\n1\t2')[2]?.cells).toEqual(['1', '2'])
  })

  it('rows of a workbook stand in the line of their number', () => {
    const rows = [
      { line: 2, cells: ['kode', 'nama'] },
      { line: 4, cells: ['1', 'Dinas\nA; B'] },
    ]
    expect(readCsv(asPasted(rows))).toEqual([
      { line: 2, cells: ['kode', 'nama'] },
      { line: 4, cells: ['1', 'Dinas A; B'] },
    ])
    const far = [
      { line: 1, cells: ['kode'] },
      { line: 900_000, cells: ['"1"'] },
    ]
    expect(readCsv(asPasted(far))).toEqual([
      { line: 1, cells: ['kode'] },
      { line: 2, cells: ['"1"'] },
    ])
  })

  it('starts no formula where it is written', () => {
    expect(writeCsv([['=HYPERLINK("x")', '+62', '-', 'Dinas']])).toBe('\uFEFF"\'=HYPERLINK(""x"")";\'+62;\'-;Dinas\r\n')
  })

  it('any cells come back as they were written, but for spaces around them', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\r\uFEFF]/g, '').trim())
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const [, row] = readCsv(writeCsv([cells.map(() => 'kepala'), cells]))
        const guarded = cells.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))
        expect(row?.cells ?? cells.map(() => '')).toEqual(guarded)
      }),
    )
  })
})

describe('a table of agencies', () => {
  it('is read by the words of its head, in any order and below a title', () => {
    const table = readCsv('Daftar PD;;;\nKelas;Nama Perangkat Daerah;Singkatan;Kode\nDinas;Dinas Kesehatan;DINKES;1.02')
    const { rows, problems } = readAgencyTable(table)
    expect(problems).toEqual([])
    expect(rows).toMatchObject([
      { line: 3, code: '1.02', name: 'Dinas Kesehatan', shortName: 'DINKES', agencyClass: 'Dinas' },
    ])
  })

  it('names bad rows by line and column; the others still come in', () => {
    const table = readCsv(
      'kode,singkatan,nama,kelas,berlaku_mulai,hp\n1,A,Dinas A,dinas,2021-02-30,\n2,,Dinas B,dinas,,\n3,C,Dinas C,dinas,,abc\n4,D,Dinas D,dinas,2021-02-28,0812 3456 7890',
    )
    const { rows, problems } = readAgencyTable(table)
    expect(problems).toEqual([
      { kind: 'bad-cell', line: 2, column: 'berlaku mulai', value: '2021-02-30' },
      { kind: 'missing', line: 3, column: 'singkatan' },
      { kind: 'bad-cell', line: 4, column: 'telepon', value: 'abc' },
    ])
    expect(rows).toMatchObject([{ line: 5, contact: { phone: '0812 3456 7890' } }])
  })

  it('a table without a head says so', () => {
    expect(readAgencyTable(readCsv('1.02;Dinas Kesehatan;DINKES'))).toEqual({
      rows: [],
      problems: [{ kind: 'no-head' }],
    })
  })

  it('an export comes back as the same agencies, without who to write to', () => {
    const agencies = [
      ...smallRegistry,
      registered({
        agencyId: 'odd',
        name: '=Dinas "Aneh"; satu',
        shortName: '-X',
        aliases: ['A', 'B'],
        contact: { headName: 'Sari', headNip: '19800101', phone: '0812345678' },
      }),
    ]
    const csv = agenciesAsCsv(agencies)
    expect(csv).not.toContain('Sari')
    const { rows, problems } = readAgencyTable(readCsv(csv))
    expect(problems).toEqual([])
    expect(rows.map(({ name, shortName, aliases, code }) => ({ name, shortName, aliases, code }))).toEqual(
      agencies.map(({ name, shortName, aliases, code }) => ({ name, shortName, aliases, code })),
    )
  })
})
