import { describe, expect, it } from 'vitest'
import { readingOf, recapHeader, sheetOf } from '../testing/sheets.ts'

describe('obstacles', () => {
  it('joins further rows of one obstacle, and takes a dash for none', () => {
    const reading = readingOf([
      sheetOf('Kendala', [
        ['No', 'OPD', 'Permasalahan', 'Upaya Tindak Lanjut', 'Nilai Berisiko (Rp juta)'],
        [1, 'DLH', 'Lelang gagal', 'Lelang ulang', 250],
        [null, null, null, '- Reviu HPS', null],
        [2, 'DINKES', '-', '-', null],
        [3, 'DPUPR', 'Cuaca', null, null],
        [],
        [null, null, null, 'Kepala Bagian', null],
      ]),
    ])
    expect(
      reading.obstacles.map(({ agencyId: id, text, category, solutions, amountAtRisk }) => [
        id,
        text,
        category,
        solutions,
        amountAtRisk,
      ]),
    ).toEqual([
      ['dlh', 'Lelang gagal', 'procurement', ['Lelang ulang', '- Reviu HPS'], 250_000_000],
      ['dpupr', 'Cuaca', 'weather', [], null],
    ])
  })

  it('takes them also from columns of a recap', () => {
    const reading = readingOf([
      sheetOf('Form', [
        [...recapHeader, 'Kendala', 'Solusi'],
        ['DLH', 'APBD', 900_000, 40, 30, 100_000, 100_000, 'Juknis terlambat', 'Berkoordinasi'],
      ]),
    ])
    expect(reading.recap).toHaveLength(1)
    expect(reading.obstacles).toMatchObject([
      { text: 'Juknis terlambat', category: 'technical-guideline', solutions: ['Berkoordinasi'] },
    ])
  })
})
