import { describe, expect, it } from 'vitest'
import figures from '../testing/published/opd-figures.json' with { type: 'json' }
import thresholds from '../testing/published/thresholds.json' with { type: 'json' }
import type { Progress } from './progress.ts'
import { bandOf, scheme } from './scheme.ts'
import { shippedSchemes } from './schemes.ts'

type Row = (typeof figures)[number]

const nothing: Progress = {
  physicalTarget: null,
  physicalActual: null,
  physicalDeviation: null,
  financialTarget: null,
  financialActual: null,
  financialDeviation: null,
}
const called = (id: string) => {
  const found = shippedSchemes.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no shipped scheme ${id}`)
  return found.scheme
}
const word = (id: string, quarter: number, progress: Partial<Progress>): string => {
  const band = bandOf(called(id), quarter, { ...nothing, ...progress })
  return band === 'not-reported' ? band : band.word
}

/** Which shipped scheme says each scheme of the published list, or why none can. */
const saidBy: Readonly<Record<string, readonly string[] | string>> = {
  kontrak_kritis_nasional: ['critical-contract'],
  lebong_2023: ['lebong-2023'],
  simantap_konawe_selatan: ['konawe-selatan'],
  simonev21_kepri: ['kepri-quarters', 'kepri-year'],
  prp2_sumut: ['sumut-bounds'],
  makassar_2022_tw1: ['makassar-2022-03'],
  makassar_2022_07: ['makassar-2022-06'],
  makassar_2022_tw4: ['makassar-2022-12'],
  makassar_harapan: ['makassar-expected'],
  kepahiang_2022_12: ['kepahiang-2022-12'],
  kepahiang_2020_06: 'only the extremes of each colour were observed; the limits between them were not published',
  sukoharjo_2021: ['sukoharjo-2021-09'],
  pati_2019: ['pati-2019'],
  lkjip_sampang: ['performance-report'],
}

/** Data sets whose rule was published, with the scheme and quarter that say it. */
const ruled: Readonly<Record<string, { readonly id: string; readonly quarter: number }>> = {
  lebong_2022_11: { id: 'lebong-2023', quarter: 4 },
  lebong_2023_s1: { id: 'lebong-2023', quarter: 2 },
  lebong_2023_10: { id: 'lebong-2023', quarter: 4 },
  makassar_2022_07: { id: 'makassar-2022-06', quarter: 2 },
  makassar_2022_12: { id: 'makassar-2022-12', quarter: 4 },
  kepahiang_2022_12: { id: 'kepahiang-2022-12', quarter: 4 },
}

const colour = (text: string): string | null => /^(biru|hijau|kuning|merah)\b/.exec(text)?.[1] ?? null
const percentOf = (row: Row): number | null =>
  row.financialPercent ??
  (row.budget === null || row.financialActual === null ? null : (row.financialActual / row.budget) * 100)
const progressOfRow = (row: Row): Partial<Progress> => ({
  financialActual: percentOf(row),
  financialDeviation: row.cashPlanDeviation,
})

const rows = figures.flatMap((row) => {
  const rule = ruled[row.dataset]
  const published = row.band === null ? null : colour(row.band)
  return rule === undefined || published === null
    ? []
    : [{ row, published, given: word(rule.id, rule.quarter, progressOfRow(row)).toLowerCase() }]
})
const named = ({ row, published, given }: (typeof rows)[number]): string =>
  `${row.dataset} ${row.unit}: ${published}, here ${given}; ${row.note ?? 'no note'}`

describe('shipped schemes', () => {
  it('[SH1] every one is a valid scheme with a name and an id of its own', () => {
    for (const one of shippedSchemes) expect(scheme.parse(one.scheme)).toEqual(one.scheme)
    expect(new Set(shippedSchemes.map(({ id }) => id)).size).toBe(shippedSchemes.length)
    expect(new Set(shippedSchemes.map((one) => one.scheme.name)).size).toBe(shippedSchemes.length)
  })

  it('[SH2] every published scheme is shipped, or it is said why not', () => {
    expect([...new Set(thresholds.map((row) => row.scheme))].toSorted()).toEqual(Object.keys(saidBy).toSorted())
    for (const ids of Object.values(saidBy)) if (typeof ids !== 'string') ids.forEach(called)
  })

  it('[SH3] the limits are the published ones: just inside each published band, its own word', () => {
    const words: Readonly<Record<string, string>> = {
      '0-25': '0–25',
      '26-50': '26–50',
      '51-80': '51–80',
      '81-100': '81–100',
    }
    const quarters: Readonly<Record<string, number>> = {
      'TW I': 1,
      'TW II': 2,
      'TW III': 3,
      'TW IV': 4,
      Maret: 1,
      Juni: 2,
      September: 3,
      Desember: 4,
    }
    const checked = thresholds.flatMap((row) => {
      const ids = saidBy[row.scheme]
      const isMonthBetween = row.scheme === 'prp2_sumut' && !(row.period in quarters)
      if (ids === undefined || typeof ids === 'string' || row.scheme === 'kontrak_kritis_nasional') return []
      if (isMonthBetween || row.label === 'target') return []
      const id = (row.period === 'tahun' ? ids.at(-1) : ids[0]) ?? ''
      const lower = row.lower === null ? null : Number(row.lower)
      const upper = row.upper === null ? null : Number(row.upper)
      const inside = lower === null ? (upper ?? 0) - 0.5 : lower + 0.005
      const isDeviation = ids[0] === 'lebong-2023' || ids[0] === 'konawe-selatan'
      const progress = isDeviation
        ? { financialDeviation: inside, physicalDeviation: inside }
        : { financialActual: inside, physicalActual: inside }
      const expected = words[row.label] ?? row.label
      return [
        { row, given: word(id, quarters[row.period] ?? 2, progress).toLowerCase(), expected: expected.toLowerCase() },
      ]
    })
    expect(checked.filter(({ given, expected }) => given !== expected)).toEqual([])
    expect(checked.length).toBeGreaterThan(45)
  })

  it('[SH4] the published band comes out for every published figure, where a rule was published', () => {
    const wrong = rows.filter(({ published, given }) => given !== 'not-reported' && given !== published)
    expect(wrong.map(named)).toEqual([
      'makassar_2022_12 Dinas Sosial: merah, here di atas 40 %; per cent not printed (40,1 by calculation)',
    ])
    expect(rows.filter(({ published, given }) => given === published)).toHaveLength(50)
  })

  it('[SH5] rows whose figure was not published have no band, never the worst', () => {
    const silent = rows.filter(({ given }) => given === 'not-reported')
    expect(silent.every(({ row }) => percentOf(row) === null && row.cashPlanDeviation === null)).toBe(true)
    expect(silent.map(({ row }) => row.dataset).filter((name) => name !== 'lebong_2023_10')).toEqual([
      'kepahiang_2022_12',
    ])
  })

  it('[SH6] bands of sets without a published rule are left alone', () => {
    const unruled = figures.filter(({ dataset, band }) => !(dataset in ruled) && band !== null && colour(band) !== null)
    expect([...new Set(unruled.map(({ dataset }) => dataset))]).toEqual([
      'kepahiang_2020_s1',
      'kepahiang_2020_09',
      'makassar_2023_07',
    ])
  })
})
