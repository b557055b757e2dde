import { criticalContractScheme, defaultScheme, sameEveryQuarter, type Limit, type Scheme } from './scheme.ts'

/** A scheme that ships with the product, to be chosen as it is or changed. */
export interface ShippedScheme {
  readonly id: string
  readonly scheme: Scheme
}

/** A value exactly there is in the better band, unless the rule says "up to and including". */
const from = (at: number): Limit => ({ at, belongsTo: 'better' })
const above = (at: number): Limit => ({ at, belongsTo: 'worse' })

/**
 * Kabupaten Lebong 2023: spending against the agency's own cash plan (RAK), the same all year.
 * rejangtoday.com/advertorial/terkait-opd-dapat-rapor-merah-pemkab-lebong-gelar-tepra/
 */
const lebong = sameEveryQuarter({
  name: 'Serapan terhadap rencana kas (Lebong 2023)',
  measure: 'financial-deviation',
  unit: 'points',
  bands: [
    { word: 'Biru', tone: 'best' },
    { word: 'Hijau', tone: 'good' },
    { word: 'Kuning', tone: 'warn' },
    { word: 'Merah', tone: 'bad' },
  ],
  limits: [from(-10), from(-20), from(-30)],
})

/**
 * Konawe Selatan (SIMANTAP, public product document): physical deviation of a package. Its other rule, critical when
 * money lags work for two months, looks at more than one period and is no band.
 */
const konaweSelatan = sameEveryQuarter({
  name: 'Deviasi fisik paket (Konawe Selatan)',
  measure: 'physical-deviation',
  unit: 'points',
  bands: [
    { word: 'Aman', tone: 'good' },
    { word: 'Waspada', tone: 'warn' },
    { word: 'Kritis', tone: 'critical' },
  ],
  limits: [from(0), from(-10)],
})

const fiveLevels: Scheme['bands'] = [
  { word: 'Sangat tinggi', tone: 'best' },
  { word: 'Tinggi', tone: 'good' },
  { word: 'Sedang', tone: 'warn' },
  { word: 'Rendah', tone: 'bad' },
  { word: 'Sangat rendah', tone: 'critical' },
]

/** Kepulauan Riau, as coded per quarter in github.com/mrizkir/simonev21; its gaps (25 to 26, 50 to 51) are closed. */
const kepri: Scheme = {
  name: 'Realisasi kumulatif per triwulan (Kepulauan Riau)',
  measure: 'financial-absorption',
  unit: 'absolute',
  bands: fiveLevels,
  limits: {
    by: 'quarter',
    perQuarter: [
      [from(23), from(20), from(17), from(13)],
      [from(45), from(39), from(33), above(25)],
      [from(79), from(70), from(61), above(50)],
      [from(98), from(95), from(92), above(88)],
    ],
  },
}

/** The same application's classes for the whole year. */
const kepriYear = sameEveryQuarter({
  name: 'Realisasi setahun (Kepulauan Riau)',
  measure: 'financial-absorption',
  unit: 'absolute',
  bands: fiveLevels,
  limits: [from(91), from(76), from(66), above(50)],
})

/** Sumatera Utara, bounds at the ends of March, June, September and December of github.com/yudhiandrian/prp2pemkab. */
const sumut: Scheme = {
  name: 'Batas bawah dan atas serapan (Sumatera Utara)',
  measure: 'financial-absorption',
  unit: 'absolute',
  bands: [
    { word: 'Di atas batas', tone: 'best' },
    { word: 'Antara batas', tone: 'good' },
    { word: 'Di bawah batas', tone: 'bad' },
  ],
  limits: {
    by: 'quarter',
    perQuarter: [
      [above(7), from(3)],
      [above(30), from(10)],
      [above(60), from(40)],
      [above(85), from(70)],
    ],
  },
}

/** Kota Makassar changes its limits each time, hence one scheme per meeting. makassar.tribunnews.com, April 2022. */
const makassarMarch2022 = absorption('Serapan (Makassar, triwulan I 2022)', [
  { word: 'Tinggi', tone: 'good', limit: from(18) },
  { word: 'Sedang', tone: 'warn', limit: from(9) },
  { word: 'Rendah', tone: 'bad', limit: null },
])

/** makassar.tribunnews.com/2022/07/03; the colour above 30 per cent was not printed. */
const makassarJune2022 = absorption('Serapan (Makassar, Juni 2022)', [
  { word: 'Di atas 30 %', tone: 'good', limit: from(30) },
  { word: 'Kuning', tone: 'warn', limit: from(15) },
  { word: 'Merah', tone: 'bad', limit: null },
])

/** makassar.tribunnews.com/2022/12/13: "0-40" is red. */
const makassarDecember2022 = absorption('Serapan (Makassar, Desember 2022)', [
  { word: 'Di atas 40 %', tone: 'good', limit: above(40) },
  { word: 'Merah', tone: 'bad', limit: null },
])

/** makassar.tribunnews.com/amp/2023/07/11: what the city expects by the end of June. */
const makassarExpected = absorption('Serapan ideal akhir Juni (Makassar 2023)', [
  { word: 'Ideal', tone: 'good', limit: from(40) },
  { word: 'Di bawah harapan', tone: 'bad', limit: null },
])

/** curupekspress, article 045645737. */
const kepahiangDecember2022 = absorption('Serapan akhir tahun (Kepahiang 2022)', [
  { word: '75 % ke atas', tone: 'good', limit: from(75) },
  { word: 'Merah', tone: 'bad', limit: null },
])

/** rri.co.id/surakarta/daerah/1238424: the target for the end of September. */
const sukoharjoSeptember2021 = absorption('Target serapan triwulan III (Sukoharjo 2021)', [
  { word: 'Mencapai target', tone: 'good', limit: from(75) },
  { word: 'Di bawah target', tone: 'bad', limit: null },
])

/** humas.patikab.go.id, November 2019: classes in which activities were counted ("0-25", "26-50" …). */
const pati = sameEveryQuarter({
  name: 'Kelas realisasi fisik (Pati 2019)',
  measure: 'physical-actual',
  unit: 'absolute',
  bands: [
    { word: '81–100', tone: 'good' },
    { word: '51–80', tone: 'warn' },
    { word: '26–50', tone: 'bad' },
    { word: '0–25', tone: 'critical' },
  ],
  limits: [above(80), above(50), above(25)],
})

/** The scale of yearly performance reports (LKjIP), here as printed by Kabupaten Sampang. 123dok.com/document/zx5dll94 */
const performanceReport = sameEveryQuarter({
  name: 'Capaian kinerja tahunan (LKjIP)',
  measure: 'physical-actual',
  unit: 'absolute',
  bands: [
    { word: 'Sangat baik', tone: 'best' },
    { word: 'Baik', tone: 'good' },
    { word: 'Cukup', tone: 'warn' },
    { word: 'Kurang', tone: 'bad' },
    { word: 'Sangat kurang', tone: 'critical' },
  ],
  limits: [from(91), from(76), from(66), above(50)],
})

/** The default, the national rule, and every published scheme that can be said as bands of one period. */
export const shippedSchemes: readonly ShippedScheme[] = [
  { id: 'default', scheme: defaultScheme },
  { id: 'critical-contract', scheme: criticalContractScheme },
  { id: 'lebong-2023', scheme: lebong },
  { id: 'konawe-selatan', scheme: konaweSelatan },
  { id: 'kepri-quarters', scheme: kepri },
  { id: 'kepri-year', scheme: kepriYear },
  { id: 'sumut-bounds', scheme: sumut },
  { id: 'makassar-2022-03', scheme: makassarMarch2022 },
  { id: 'makassar-2022-06', scheme: makassarJune2022 },
  { id: 'makassar-2022-12', scheme: makassarDecember2022 },
  { id: 'makassar-expected', scheme: makassarExpected },
  { id: 'kepahiang-2022-12', scheme: kepahiangDecember2022 },
  { id: 'sukoharjo-2021-09', scheme: sukoharjoSeptember2021 },
  { id: 'pati-2019', scheme: pati },
  { id: 'performance-report', scheme: performanceReport },
]

/** A scheme of the level of absorption; the last, worst band has no limit below it. */
function absorption(
  name: string,
  bands: readonly (Scheme['bands'][number] & { readonly limit: Limit | null })[],
): Scheme {
  return sameEveryQuarter({
    name,
    measure: 'financial-absorption',
    unit: 'absolute',
    bands: bands.map(({ word, tone }) => ({ word, tone })),
    limits: bands.flatMap(({ limit }) => limit ?? []),
  })
}
