import { describe, expect, it } from 'vitest'
import { merge, readingOf, recapHeader, sheetOf, toldOf } from '../testing/sheets.ts'

describe('what a sheet has that is not read', () => {
  it('names the columns that say the same as the one that counts: budgets in a column per funding source', () => {
    const wide = sheetOf(
      'Rekap',
      [
        ['OPD', 'Pagu (Rp)', null, null, 'Realisasi Fisik (%)'],
        [null, 'APBD', 'DAK Fisik', 'DBHCHT', null],
        ['DLH', 1_000_000, 500_000, 200_000, 40],
      ],
      { merges: [merge(1, 'B', 1, 'D')] },
    )
    expect(toldOf(readingOf([wide]), 'columns-left-out')).toMatchObject([
      { severity: 'warning', at: { address: 'C1' }, field: 'budget', read: 'B', left: 'C, D' },
    ])
  })

  it('is silent about a column that says less: the first budget beside the one in force', () => {
    const versions = sheetOf('Rekap', [
      ['OPD', 'Pagu Murni (Rp)', 'Pagu Perubahan (Rp)', 'Realisasi Fisik (%)'],
      ['DLH', 1_000_000, 1_500_000, 40],
    ])
    const reading = readingOf([versions])
    expect(toldOf(reading, 'columns-left-out')).toEqual([])
    expect(reading.recap[0]?.figure.budget).toBe(1_500_000)
  })

  it('says that figures without a column of agencies stay out', () => {
    const nobodys = sheetOf('Rekap', [recapHeader.slice(1), ['APBD', 1_000_000, 45, 40, 300_000, 250_000]])
    expect(toldOf(readingOf([nobodys]), 'no-agency-column')).toMatchObject([{ severity: 'warning' }])
    const empty = sheetOf('Catatan', [['Sekadar catatan'], ['lain-lain']])
    expect(toldOf(readingOf([empty]), 'no-agency-column')).toEqual([])
  })

  it('shows numbers of a column as people here write them, and texts as they stand', () => {
    const [sheet] = readingOf([
      sheetOf('Rekap', [
        ['OPD', 'Pagu (Rp)', 'Realisasi Fisik (%)'],
        ['DLH', 1_234_567, 41.5],
        ['Dinas Kesehatan', '1.250,5', 0.25],
      ]),
    ]).sheets
    expect(sheet?.columns.map(({ samples }) => samples)).toEqual([
      ['DLH', 'Dinas Kesehatan'],
      ['1.234.567', '1.250,5'],
      ['41,5', '0,25'],
    ])
  })
})
