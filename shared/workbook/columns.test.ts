import { describe, expect, it } from 'vitest'
import { recogniseColumn, type CellsBelow } from './columns.ts'

const field = (header: string, below: CellsBelow = 'nothing') => recogniseColumn(header, below)?.field ?? null

describe('columns known by their words', () => {
  it.each([
    ['No', 'number'],
    ['No.', 'number'],
    ['Perangkat Daerah', 'agency-name'],
    ['NAMA OPD', 'agency-name'],
    ['Nama SKPD', 'agency-name'],
    ['KODE', 'activity-code'],
    ['Kode OPD', 'agency-code'],
    ['Kode RUP / kontrak', 'activity-code'],
    ['Sumber Dana', 'source'],
    ['Jenis Anggaran', 'source'],
    ['Sub Kegiatan', 'activity'],
    ['Program / Kegiatan / Sub Kegiatan', 'activity'],
    ['PPTK', 'officer'],
    ['Metode', 'method'],
    ['Jenis paket', 'method'],
    ['Pagu Anggaran (Rp)', 'budget'],
    ['PAGU DANA', 'budget'],
    ['Pagu (Rp juta)', 'budget'],
    ['Anggaran', 'budget'],
    ['Fisik (%) / Target', 'physical-target'],
    ['Fisik (%) / Realisasi', 'physical-actual'],
    ['Fisik (%) / Deviasi', 'physical-deviation'],
    ['Fisik / Rencana', 'physical-target'],
    ['TARGET FISIK (%)', 'physical-target'],
    ['Capaian Fisik', 'physical-actual'],
    ['Akumulasi Prosentase Fisik (%)', 'physical-actual'],
    ['Keuangan / Target (Rp)', 'financial-target'],
    ['Keuangan / Realisasi (Rp)', 'financial-actual'],
    ['Keuangan / Realisasi (%)', 'financial-actual-percent'],
    ['Keuangan / Deviasi (%)', 'financial-deviation'],
    ['% REALISASI KEUANGAN', 'financial-actual-percent'],
    ['Akumulasi Prosentase Keuangan', 'financial-actual-percent'],
    ['Realisasi SP2D (Rp)', 'financial-actual'],
    ['Kendala / Permasalahan', 'obstacle'],
    ['Permasalahan yang dihadapi', 'obstacle'],
    ['Jenis Kendala', 'category'],
    ['Sifat', 'nature'],
    ['Alternatif Solusi', 'solution'],
    ['Rencana Tindak Lanjut', 'solution'],
    ['Dana Berisiko (Rp)', 'amount-at-risk'],
    ['Ket', 'remark'],
  ])('takes "%s" for %s', (header, expected) => {
    expect(field(header)).toBe(expected)
  })

  it('asks the cells where the words leave the unit open', () => {
    expect(field('Realisasi Keuangan', 'amounts')).toBe('financial-actual')
    expect(field('Realisasi Keuangan', 'percents')).toBe('financial-actual-percent')
    expect(field('SP2D', 'percents')).toBe('financial-actual-percent')
  })

  it('leaves rupiah under physical, and deviations in rupiah, alone', () => {
    expect(field('Realisasi Fisik (Anggaran)')).toBeNull()
    expect(field('Akumulasi Realisasi Fisik', 'amounts')).toBeNull()
    expect(field('Keuangan / Deviasi (Rp)')).toBeNull()
  })

  it('prefers what has come together since January to this month alone', () => {
    const alone = recogniseColumn('Realisasi Keuangan Bulan Ini (Rp)', 'amounts')
    const together = recogniseColumn('Realisasi Keuangan s.d. Bulan Ini (Rp)', 'amounts')
    expect(alone?.field).toBe(together?.field)
    expect(alone?.confidence).toBeLessThan(0.5)
    expect(together?.confidence).toBeGreaterThan(0.9)
  })

  it('prefers the latest budget to the first, and released money to accounted money', () => {
    const confidence = (header: string) => recogniseColumn(header, 'amounts')?.confidence ?? 0
    expect(confidence('Pagu Perubahan')).toBeGreaterThan(confidence('Pagu Awal'))
    expect(confidence('Realisasi SP2D')).toBeGreaterThan(confidence('Realisasi SPJ'))
  })

  it('knows nothing by words it does not know', () => {
    expect(field('Lokasi')).toBeNull()
    expect(field('Rekanan')).toBeNull()
    expect(field('')).toBeNull()
  })

  it('finds its way through a monthly export that puts this month beside the sum so far', () => {
    const headers: readonly (readonly [string, CellsBelow])[] = [
      ['No', 'percents'],
      ['Bulan', 'texts'],
      ['Keterangan', 'texts'],
      ['Pagu Awal', 'amounts'],
      ['Target Fisik (%)', 'percents'],
      ['Realisasi Fisik (Anggaran)', 'amounts'],
      ['Prosentase Fisik (%)', 'percents'],
      ['Akumulasi Target Fisik (%)', 'percents'],
      ['Akumulasi Realisasi Fisik', 'amounts'],
      ['Akumulasi Prosentase Fisik (%)', 'percents'],
      ['Realisasi Keuangan', 'amounts'],
      ['Akumulasi Keuangan', 'amounts'],
      ['Akumulasi Prosentase Keuangan', 'percents'],
      ['Deviasi Fisik (%)', 'percents'],
      ['Deviasi Keuangan (%)', 'percents'],
    ]
    const best = new Map<string, readonly [string, number]>()
    for (const [header, below] of headers) {
      const guess = recogniseColumn(header, below)
      if (guess !== null && guess.confidence > (best.get(guess.field)?.[1] ?? 0))
        best.set(guess.field, [header, guess.confidence])
    }
    expect(Object.fromEntries([...best].map(([name, [header]]) => [name, header]))).toEqual({
      number: 'No',
      remark: 'Keterangan',
      budget: 'Pagu Awal',
      'physical-target': 'Akumulasi Target Fisik (%)',
      'physical-actual': 'Akumulasi Prosentase Fisik (%)',
      'financial-actual': 'Akumulasi Keuangan',
      'financial-actual-percent': 'Akumulasi Prosentase Keuangan',
      'physical-deviation': 'Deviasi Fisik (%)',
      'financial-deviation': 'Deviasi Keuangan (%)',
    })
  })
})
