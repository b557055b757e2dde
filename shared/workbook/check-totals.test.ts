import { describe, expect, it } from 'vitest'
import { agencyHeader, figuresIn, readingOf, recapHeader, recapOf, sheetOf, toldIn, toldOf } from '../testing/sheets.ts'

describe('sums are checks, never data', () => {
  it('warns where a printed total is not the sum, with cell and both numbers', () => {
    const reading = readingOf([
      sheetOf('Rekap', [
        agencyHeader,
        [1, 'DLH', 1_000_000, 40, 30, 100_000],
        [2, 'DINKES', 3_000_000, 60, 50, 900_000],
        [null, 'Total', 4_500_000, 55, 45, 1_000_000],
      ]),
    ])
    expect(reading.recap).toHaveLength(2)
    expect(toldOf(reading, 'total-differs')).toMatchObject([
      {
        at: { address: 'C4' },
        severity: 'warning',
        label: 'Total',
        field: 'budget',
        printed: 4_500_000,
        computed: 4_000_000,
      },
    ])
  })

  it('accepts a total of simple means, a row of means, subtotals and a total without a name', () => {
    const reading = readingOf([
      sheetOf('Rekap', [
        agencyHeader,
        [1, 'DLH', 1_000_000, 40, 30, 100_000],
        [2, 'DINKES', 3_000_000, 60, 50, 900_000],
        [null, 'Jumlah Asisten I', 4_000_000, 50, 40, 1_000_000],
        [3, 'DPUPR', 6_000_000, 20, 20, 500_000],
        [null, 'Sub Total', 6_000_000, 20, 20, 500_000],
        [null, 'Rata-rata', null, 40, 33.33, null],
        [null, null, 10_000_000, 34, 30, 1_500_000],
      ]),
    ])
    expect(reading.recap).toHaveLength(3)
    expect(reading.totals.filter((check) => !check.agrees)).toEqual([])
    expect(reading.totals.map(({ address }) => address)).toContain('C8')
  })

  it('takes what each source comes to under the grand total for checks, not for rows of the last agency', () => {
    const reading = recapOf(
      ['DLH', 'APBD', 1_000_000, 40, 30, 300_000, 100_000],
      ['DINKES', 'APBD', 3_000_000, 40, 30, 300_000, 100_000],
      [null, 'DAK Fisik', 2_000_000, 40, 30, 300_000, 100_000],
      ['JUMLAH', null, 6_000_000, 40, 30, 900_000, 300_000],
      [null, 'APBD', 4_000_000, 40, 30, 600_000, 200_000],
      [null, 'DAK Fisik', 2_500_000, 40, 30, 300_000, 100_000],
    )
    expect(reading.recap).toHaveLength(3)
    expect(toldIn(reading)).toEqual(['total-differs Sumber Dana!C7'])
    expect(reading.sheets.map(({ totalRows }) => totalRows)).toEqual([3])
  })

  it('takes programmes and heads over detail lines for sums, not for lines', () => {
    const head = [
      'Kode',
      'Perangkat Daerah',
      'Program / Kegiatan / Sub Kegiatan',
      'Sumber Dana',
      'Pagu (Rp)',
      'Realisasi Fisik (%)',
      'Realisasi Keuangan (Rp)',
    ]
    const reading = readingOf([
      sheetOf('Rincian', [
        head,
        [null, 'Dinas Kesehatan', null, null, 700_000, null, 300_000],
        ['1.02.01', null, 'Program Penunjang', null, 700_000, null, 300_000],
        ['1.02.01.2.01', null, 'Kegiatan Perencanaan', null, 500_000, null, 200_000],
        ['1.02.01.2.01.01', null, 'Penyusunan Renja', 'APBD', 200_000, 40, 100_000],
        ['1.02.01.2.01.02', null, 'Jumlah Dokumen Evaluasi', 'APBD', 300_000, 50, 100_000],
        ['1.02.01.2.02.01', null, 'Gaji', 'APBD', 200_000, 50, 100_000],
      ]),
    ])
    expect(reading.details.map(({ activity, agencyId: id }) => [activity, id])).toEqual([
      ['Penyusunan Renja', 'dinkes'],
      ['Jumlah Dokumen Evaluasi', 'dinkes'],
      ['Gaji', 'dinkes'],
    ])
    expect(reading.totals.map(({ address, agrees }) => `${address} ${agrees}`)).toEqual([
      'E2 true',
      'G2 true',
      'E3 true',
      'G3 true',
      'E4 true',
      'G4 true',
    ])
    expect(figuresIn(reading)).toEqual([['dinkes', 'apbd', 700_000, null, 47.142857143, null, 300_000]])
  })

  it('holds the coarser sheet against the finer one, and brings in whom only the coarser names', () => {
    const reading = readingOf([
      sheetOf('Rekap OPD', [
        agencyHeader,
        [1, 'DLH', 1_000_000, 40, 30, 100_000],
        [2, 'DINKES', 3_000_000, 60, 50, 900_000],
      ]),
      sheetOf('Sumber Dana', [recapHeader, ['DLH', 'APBD', 900_000, 40, 30, 100_000, 100_000]]),
    ])
    expect(figuresIn(reading)).toEqual([
      ['dlh', 'apbd', 900_000, 40, 30, 100_000, 100_000],
      ['dinkes', 'apbd', 3_000_000, 60, 50, null, 900_000],
    ])
    expect(toldIn(reading)).toEqual(['coarser-sheet-differs Rekap OPD!C2', 'source-assumed Rekap OPD!A3'])
  })

  it('says where detail lines do not add up to the recap', () => {
    const reading = readingOf([
      sheetOf('Sumber Dana', [recapHeader, ['DLH', 'APBD', 900_000, 40, 30, 100_000, 100_000]]),
      sheetOf('Rincian', [
        ['Perangkat Daerah', 'Sub Kegiatan', 'Sumber Dana', 'Pagu (Rp)', 'Target Fisik (%)', 'Realisasi Fisik (%)'],
        ['DLH', 'Pengelolaan Sampah', 'APBD', 500_000, 40, 30],
        ['DLH', 'Taman', 'APBD', 300_000, 40, 30],
        ['DLH', 'Alat berat', 'DAK Fisik', 70_000, 40, 30],
      ]),
    ])
    expect(toldOf(reading, 'details-differ')).toMatchObject([
      { at: { sheet: 'Rincian', address: 'A4' }, field: 'budget', printed: 0, computed: 70_000 },
      { at: { sheet: 'Sumber Dana', address: 'C2' }, field: 'budget', printed: 900_000, computed: 800_000 },
    ])
    expect(reading.recap).toHaveLength(1)
    expect(reading.details).toHaveLength(3)
  })
})
