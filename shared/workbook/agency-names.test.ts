import { describe, expect, it } from 'vitest'
import { agencyId } from '../ids.ts'
import { agencyMatcher } from './agency-names.ts'
import { matchSource } from './source-names.ts'

const registry = [
  ['1.01', 'DISDIKBUD', 'Dinas Pendidikan dan Kebudayaan'],
  ['1.02', 'DINKES', 'Dinas Kesehatan'],
  ['1.02.01', 'RSUD', 'RSUD Kabupaten'],
  ['1.03', 'DPUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
  ['1.05', 'SATPOLPP', 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran'],
  ['2.11', 'DLH', 'Dinas Lingkungan Hidup'],
  ['2.12', 'DISDUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil'],
  ['3.27', 'DISPERTAN', 'Dinas Pertanian dan Pangan'],
  ['4.01', 'SETDA', 'Sekretariat Daerah'],
  ['4.02', 'SETWAN', 'Sekretariat DPRD'],
  ['5.03', 'BKPSDM', 'Badan Kepegawaian dan Pengembangan SDM'],
  ['7.01.01', 'ARUMSARI', 'Kecamatan Arumsari'],
  ['7.01.15', 'SUMBERARUM', 'Kecamatan Sumberarum'],
  ['7.01.16', 'TEGALARUM', 'Kecamatan Tegalarum'],
].map(([code = '', shortName = '', name = '']) => ({
  agencyId: agencyId.parse(shortName.toLowerCase()),
  code,
  shortName,
  name,
}))
const matcher = agencyMatcher(registry)

function taken(text: string): string {
  const match = matcher.match(text)
  if (match.certainty === 'certain') return match.id
  if (match.certainty === 'doubtful') return `? ${match.candidates.map(({ id }) => id).join(' ')}`
  return match.certainty
}

describe('agency names as files write them', () => {
  it.each([
    ['DINAS PENDIDIKAN DAN KEBUDAYAAN', 'disdikbud'],
    ['Dinas Pendidikan & Kebudayaan', 'disdikbud'],
    ['1. Dinas Kesehatan', 'dinkes'],
    ['Din. Kesehatan Kab.', 'dinkes'],
    ['Dinas  kesehatan', 'dinkes'],
    ['Dinas Pekerjaan Umum & Penataan Ruang', 'dpupr'],
    ['DPU PR', 'dpupr'],
    ['Satpol PP', 'satpolpp'],
    ['Dinas Lingkungan Hidup (DLH)', 'dlh'],
    ['Dinas Lingkungn Hidup', 'dlh'],
    ['Dinas Kependudukan & Capil', 'disdukcapil'],
    ['Setda', 'setda'],
    ['Sekretariat Dewan', 'setwan'],
    ['Sekwan', 'setwan'],
    ['Kec. Sumberarum', 'sumberarum'],
    ['Kecamatan Sumber Arum', 'sumberarum'],
    ['Kecamatan Tegalharum', 'tegalarum'],
    ['RSUD', 'rsud'],
  ])('takes "%s" for %s', (text, expected) => {
    expect(taken(text)).toBe(expected)
  })

  it.each(['Kecamatan Mojotengah', 'Bank Daerah', 'Perumda Air Minum', 'xyz'])('does not know "%s"', (text) => {
    expect(taken(text)).toBe('unknown')
  })

  it('asks a person where two come near', () => {
    expect(taken('Dinas Pertanian')).toBe('? dispertan')
    expect(taken('Sekretariat')).toMatch(/^\?/)
  })

  it('goes by the code where the name says nothing', () => {
    expect(matcher.match('', '1.02')).toMatchObject({ certainty: 'certain', id: 'dinkes' })
  })
})

it('shows an agency whose short name is only alike, but does not take it by itself', () => {
  expect(taken('Disdik')).toBe('? disdikbud')
  expect(taken('Dispertann')).toBe('? dispertan')
  expect(taken('Badan Urusan Rempah')).toBe('unknown')
})

describe('funding sources as files write them', () => {
  it.each([
    ['APBD', 'apbd'],
    ['DAU', 'apbd'],
    ['DAK Fisik', 'dak-fisik'],
    ['DAK FISIK REGULER', 'dak-fisik'],
    ['DAK Non-Fisik', 'dak-non-fisik'],
    ['DAK Nonfisik (BOP PAUD)', 'dak-non-fisik'],
    ['Bankeu Provinsi', 'bankeu-provinsi'],
    ['Bantuan Keuangan', 'bankeu-provinsi'],
    ['DBHCHT', 'dbhcht'],
    ['DBH CHT', 'dbhcht'],
    ['DBH', 'apbd'],
    ['BLUD', 'blud'],
    ['APBN/TP', 'apbn-tp'],
    ['Tugas Pembantuan', 'apbn-tp'],
    ['Lain-lain', 'other'],
  ])('takes "%s" for %s', (text, expected) => {
    expect(matchSource(text)).toMatchObject({ certainty: 'certain', id: expected })
  })

  it('asks which DAK is meant, and does not guess at what it does not know', () => {
    expect(matchSource('DAK')).toMatchObject({ certainty: 'doubtful' })
    expect(matchSource('Sponsor')).toEqual({ certainty: 'unknown' })
  })
})
