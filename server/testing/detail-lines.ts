import type { ExportContent, ExportedDetail } from '../../shared/workbook/export-content.ts'
import { fundingSource } from '../../shared/figures/funding-source.ts'
import { readDemonstrationRegency } from '../demonstration/regency.ts'

const METHODS = ['Swakelola', 'Tender', 'E-Purchasing', 'Pengadaan Langsung', 'Penunjukan Langsung']

/** Made-up detail lines of the demonstration's agencies, as many as wanted; the same every time. */
export function manyDetailLines(count: number): ExportContent {
  const { agencies, regency } = readDemonstrationRegency()
  const details = Array.from({ length: count }, (_, index): ExportedDetail => {
    const agency = agencies[Math.floor((index * agencies.length) / count)]
    if (agency === undefined) throw new Error('no agencies')
    const budget = 50_000_000 + ((index * 7_919) % 4_000) * 1_000_000
    const target = 20 + ((index * 31) % 5_000) / 100
    return {
      agencyId: agency.agencyId,
      source: fundingSource.options[index % 6] ?? 'apbd',
      code: `${agency.code}.${String(1 + (index % 4)).padStart(2, '0')}.2.${String(index).padStart(5, '0')}`,
      activity: `Penyediaan Sarana dan Prasarana Pelayanan, paket pekerjaan nomor ${index + 1}`,
      officer: `PPTK ${1 + (index % 300)}`,
      method: METHODS[index % METHODS.length] ?? '',
      figure: {
        budget,
        physicalTarget: target,
        physicalActual: Math.max(0, target - (index % 900) / 100),
        financialTarget: Math.round((budget * target) / 120),
        financialActual: Math.round((budget * target) / 150),
      },
    }
  })
  return {
    regency: `PEMERINTAH ${regency.toUpperCase()}`,
    office: 'DATA CONTOH',
    period: 'S.D. AKHIR TRIWULAN II (30 JUNI) TAHUN ANGGARAN 2021',
    agencies,
    figures: [],
    obstacles: [],
    details,
  }
}
