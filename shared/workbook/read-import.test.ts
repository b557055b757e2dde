import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { figuresIn, merge, readingOf, recapHeader, recapOf, sheetOf, toldIn, toldOf } from '../testing/sheets.ts'
import type { CellValue } from './sheet.ts'

describe('headers and ranges', () => {
  it('finds three header rows under a letterhead, skips column numbers, repeated headers and signatures', () => {
    const head: readonly CellValue[][] = [
      ['NO', 'PERANGKAT DAERAH', 'SUMBER DANA', 'PAGU', 'REALISASI S.D. TRIWULAN II', null, null, null],
      [null, null, null, null, 'FISIK (%)', null, 'KEUANGAN (Rp)', null],
      [null, null, null, null, 'RENCANA', 'CAPAIAN', 'RENCANA', 'CAPAIAN'],
    ]
    const sheet = sheetOf(
      'Laporan',
      [
        ['PEMERINTAH KABUPATEN CONTOH'],
        ['Data per 30 Juni, dalam jutaan rupiah'],
        [],
        ...head,
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
        [1, 'Dinas Kesehatan', 'APBD', 1_000, 45, 40, 300, 250.5],
        [null, null, 'DAK Fisik', 500, 50, 30, 100, 50],
        ...head.map((cells) => [...cells]),
        [2, 'DLH', 'APBD', 200, 41.5, 42, 80, 70],
        [null, 'JUMLAH', null, 1_700, null, null, 480, 370.5],
        [],
        [null, null, null, null, null, null, null, 'Kepala Bagian Administrasi Pembangunan'],
        [],
        [null, null, null, null, null, null, null, 'NIP. 19700101 199001 1 001'],
      ],
      {
        merges: [
          merge(4, 'E', 4, 'H'),
          merge(5, 'E', 5, 'F'),
          merge(5, 'G', 5, 'H'),
          merge(4, 'A', 6, 'A'),
          merge(8, 'B', 9, 'B'),
        ],
      },
    )
    const reading = readingOf([sheet])
    expect(figuresIn(reading)).toEqual([
      ['dinkes', 'apbd', 1e9, 45, 40, 3e8, 250_500_000],
      ['dinkes', 'dak-fisik', 5e8, 50, 30, 1e8, 5e7],
      ['dlh', 'apbd', 2e8, 41.5, 42, 8e7, 7e7],
    ])
    expect(reading.totals.map(({ address, agrees }) => [address, agrees])).toEqual([
      ['D14', true],
      ['G14', true],
      ['H14', true],
    ])
    expect(reading.problems.every(({ kind }) => kind === 'unit-scaled')).toBe(true)
  })

  it('spreads group headings where a file has no merged cells, and takes columns in any order', () => {
    const reading = readingOf([
      sheetOf('csv', [
        ['Keuangan', null, 'Fisik (%)', null, 'Jenis Anggaran', 'SKPD', 'Anggaran'],
        ['Rencana', 'Realisasi', 'Rencana', 'Realisasi', null, null, null],
        ['300.000', '250.000', '45,5', '40', 'APBD', 'Dinas Kesehatan', 'Rp 1.000.000,00'],
      ]),
    ])
    expect(figuresIn(reading)).toEqual([['dinkes', 'apbd', 1_000_000, 45.5, 40, 300_000, 250_000]])
  })

  it('says which sheets hold no table, and leaves hidden ones alone unless told otherwise', () => {
    const table = [recapHeader, ['DLH', 'APBD', 100_000, 1, 1, 1_000, 1_000]]
    const sheets = [sheetOf('Sampul', [['LAPORAN'], ['Triwulan II']]), sheetOf('Lama', table, { isHidden: true })]
    const reading = readingOf(sheets)
    expect(toldIn(reading)).toEqual(['no-table-found Sampul!A1', 'hidden-sheet Lama!A1'])
    expect(reading.recap).toEqual([])
    const wanted = reading.mapping.sheets.map((sheet) =>
      sheet.sheet === 'Lama' ? { ...sheet, use: 'recap' as const } : sheet,
    )
    expect(readingOf(sheets, { mapping: { ...reading.mapping, sheets: wanted } }).recap).toHaveLength(1)
  })
})

describe('numbers in cells', () => {
  it('tells unreadable cells by their address, and takes everything else', () => {
    const reading = recapOf(
      ['Dinas Kesehatan', 'APBD', 1_000_000, 'sekitar 45', 40, { error: '#REF!' }, 250_000],
      ['DLH', 'APBD', -5, 45, 4_000, '300.000', { date: '2021-06-30' }],
    )
    expect(figuresIn(reading)).toEqual([
      ['dinkes', 'apbd', 1_000_000, null, 40, null, 250_000],
      ['dlh', 'apbd', null, 45, null, 300_000, null],
    ])
    expect(toldIn(reading)).toEqual([
      'error-cell Sumber Dana!F2',
      'unreadable-number Sumber Dana!D2',
      'out-of-range Sumber Dana!C3',
      'unreadable-number Sumber Dana!G3',
      'out-of-range Sumber Dana!E3',
    ])
  })

  it('keeps "not reported" apart from zero', () => {
    const reading = recapOf(['DLH', 'APBD', 1_000_000, '-', 'belum lapor', null, 0])
    expect(figuresIn(reading)).toEqual([['dlh', 'apbd', 1_000_000, null, null, null, 0]])
    expect(reading.problems).toEqual([])
  })

  it('reads a column of fractions as per cents, says so, and tells a per cent among them', () => {
    const rows = [0.45, 0.4136, 0.5, 0.38, 0.291, 42].map((actual, index) => [
      ['Dinas Kesehatan', 'DLH', 'DPUPR', 'Kec. Arumsari', 'DLH', 'DPUPR'][index] ?? '',
      index < 4 ? 'APBD' : 'DAK Fisik',
      1_000_000,
      44.77,
      actual,
      300_000,
      250_000,
    ])
    const reading = recapOf(...rows)
    expect(reading.recap.map(({ figure }) => figure.physicalActual)).toEqual([45, 41.36, 50, 38, 29.1, 42])
    expect(toldIn(reading)).toEqual(['fractions-read-as-percent Sumber Dana!E1', 'mixed-fraction Sumber Dana!E7'])
  })

  it('tells a few fractions among per cents, and reads them as they stand', () => {
    const rows = [45, 0.056, 50, 38].map((actual, index) => [
      ['Dinas Kesehatan', 'DLH', 'DPUPR', 'Kec. Arumsari'][index] ?? '',
      'APBD',
      1e6,
      44,
      actual,
      3e5,
      2e5,
    ])
    expect(toldIn(recapOf(...rows))).toEqual(['mixed-fraction Sumber Dana!E3'])
  })

  it('tells what could be read two ways', () => {
    expect(toldOf(recapOf(['DLH', 'APBD', '1,234', 45, '41.364', 0, 0]), 'ambiguous-number')).toMatchObject([
      { at: { address: 'C2' }, readAs: 1_234 },
      { at: { address: 'E2' }, readAs: 41.364 },
    ])
  })

  it('works rupiah out from per cents of the budget where a file has no rupiah', () => {
    const reading = readingOf([
      sheetOf('Rekap', [
        ['OPD', 'Sumber Dana', 'Pagu (Rp)', 'Realisasi Fisik (%)', 'Realisasi Keuangan (%)'],
        ['DLH', 'APBD', 1_000_000, 40, 27.52],
      ]),
    ])
    expect(figuresIn(reading)).toEqual([['dlh', 'apbd', 1_000_000, null, 40, null, 275_200]])
    expect(toldIn(reading)).toEqual(['amount-from-percent Rekap!E1'])
  })
})

describe('names', () => {
  it('takes certain names, asks about doubtful ones, and says where it does not know one', () => {
    const row = (name: string) => [name, 'APBD', 1_000_000, 45, 40, 300_000, 250_000]
    const reading = recapOf(row('DINAS KESEHATAN KAB.'), row('Dinas Lingkungan'), row('Perumda Air Minum'))
    expect(reading.agencies.map(({ key, match }) => [key, match.certainty])).toEqual([
      ['dinas kesehatan kab', 'certain'],
      ['dinas lingkungan', 'doubtful'],
      ['perumda air minum', 'unknown'],
    ])
    expect(toldIn(reading)).toEqual(['doubtful-agency Sumber Dana!A3', 'unknown-agency Sumber Dana!A4'])
    const agencies = { 'dinas lingkungan': agencyId.parse('dlh'), 'perumda air minum': null }
    const decided = readingOf(
      [sheetOf('Sumber Dana', [recapHeader, row('Dinas Lingkungan'), row('Perumda Air Minum')])],
      {
        mapping: { ...reading.mapping, agencies },
      },
    )
    expect(decided.recap.map((one) => one.agencyId)).toEqual(['dlh', null])
    expect(decided.problems).toEqual([])
  })

  it('takes the first of two equal rows, and adds up sources that are one under other names', () => {
    const reading = recapOf(
      ['DLH', 'PAD', 1_000_000, 40, 40, 300_000, 100_000],
      [null, 'DAU', 3_000_000, 80, 20, 300_000, 200_000],
      [null, 'DAK Fisik', 5, 1, 1, 1, 1],
      [null, 'DAK Fisik', 6, 1, 1, 1, 1],
    )
    expect(figuresIn(reading)).toEqual([
      ['dlh', 'apbd', 4_000_000, 70, 25, 600_000, 300_000],
      ['dlh', 'dak-fisik', 5, 1, 1, 1, 1],
    ])
    expect(toldOf(reading, 'duplicate-row')).toMatchObject([{ at: { address: 'A5' }, first: { address: 'A4' } }])
  })

  it('knows whose a sheet is by its letterhead, and which source by its name', () => {
    const reading = readingOf([
      sheetOf('DAK Fisik', [
        ['Perangkat Daerah : Dinas Kesehatan'],
        ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi Fisik (%)', 'Realisasi Keuangan (Rp)'],
        ['1.02.01', 'Pembangunan Puskesmas', 9_000_000, 30, 1_000_000],
      ]),
    ])
    expect(reading.details).toMatchObject([
      { agencyId: 'dinkes', source: 'dak-fisik', activity: 'Pembangunan Puskesmas' },
    ])
  })
})

describe('what a file leaves unsaid', () => {
  it('puts detail lines without a source under one, and says so once', () => {
    const line = (name: string, budget: number) => [name, 'Kegiatan', budget, 40, 30]
    const reading = readingOf([
      sheetOf('Rincian', [
        ['OPD', 'Sub Kegiatan', 'Pagu (Rp)', 'Target Fisik (%)', 'Realisasi Fisik (%)'],
        line('DLH', 200_000),
        line('DLH', 300_000),
        line('DINKES', 400_000),
      ]),
    ])
    expect(figuresIn(reading)).toEqual([
      ['dlh', 'apbd', 500_000, 40, 30, null, null],
      ['dinkes', 'apbd', 400_000, 40, 30, null, null],
    ])
    expect(reading.problems).toMatchObject([{ kind: 'source-assumed', source: 'apbd', rows: 3 }])
  })

  it('takes half a per cent in a file of one agency for what it says', () => {
    expect(figuresIn(recapOf(['DLH', 'APBD', 1_000_000, 0.9, 0.5, 9_000, 5_000]))).toEqual([
      ['dlh', 'apbd', 1_000_000, 0.9, 0.5, 9_000, 5_000],
    ])
  })

  it('goes by a code beside the agencies where a name says nothing', () => {
    const reading = readingOf([
      sheetOf('Form B', [
        ['NO', 'KODE', 'NAMA OPD', 'PAGU DANA', 'TARGET FISIK (%)', 'REALISASI FISIK (%)', 'REALISASI KEUANGAN'],
        [1, '2.11', 'Dinas LH dan Kebersihan Kota', 1_000_000, 40, 30, 250_000],
      ]),
    ])
    expect(reading.recap.map(({ agencyId: id }) => id)).toEqual(['dlh'])
  })
})

describe('mappings', () => {
  const file = (name: string, period: string) => [
    sheetOf(name, [[`S.D. ${period}`], recapHeader, ['DLH', 'APBD', 900_000, 40, 30, 100_000, 100_000]]),
  ]

  it('lets a person change what a column means', () => {
    const { mapping } = readingOf(file('Rekap', 'TW I'))
    const [sheet] = mapping.sheets
    if (sheet === undefined) throw new Error('no sheet')
    const columns = sheet.columns
      .filter(({ field }) => field !== 'physical-target')
      .map((column) => (column.field === 'physical-actual' ? { ...column, field: 'physical-target' as const } : column))
    const changed = readingOf(file('Rekap', 'TW I'), { mapping: { ...mapping, sheets: [{ ...sheet, columns }] } })
    expect(figuresIn(changed)).toEqual([['dlh', 'apbd', 900_000, 30, null, 100_000, 100_000]])
  })

  it('remembers one for the next period, though sheets carry another name and the title another date', () => {
    const first = readingOf(file('TW I 2021', 'MARET 2021'))
    const remembered = { [first.shape]: { ...first.mapping, sourceWhenNoneNamed: 'blud' as const } }
    const next = readingOf(file('TW II 2021', 'JUNI 2021'), { remembered })
    expect(next.shape).toBe(first.shape)
    expect(next.mapping.sourceWhenNoneNamed).toBe('blud')
    expect(next.recap).toHaveLength(1)
    expect(readingOf([sheetOf('TW II', [recapHeader.toReversed()])]).shape).not.toBe(first.shape)
  })
})
