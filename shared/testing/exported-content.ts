import fc from 'fast-check'
import { fundingSource } from '../figures/funding-source.ts'
import { obstacleCategory, obstacleNature } from '../meeting/obstacles.ts'
import { bodyOfText, lineOfText } from '../text.ts'
import type { ExportContent } from '../workbook/export-content.ts'
import type { ImportReading } from '../workbook/reading.ts'
import { someAgencies } from './sheets.ts'

/** Odd things people type: formulas, numbers, names of totals, quotes, other scripts, the escapes of the format. */
const oddities = [
  '=1+1',
  '+62',
  '-Rp',
  '@SUM',
  "'=x",
  'Jumlah sarana',
  '"kutip"; titik',
  'a_x0041_b',
  '漢字 🙂',
  '\uFFFD\uFFFE',
  '1.234',
  '%',
  'toString',
  '__proto__',
]
const words = fc.oneof(
  fc.constantFrom(...oddities),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.lorem({ maxCount: 6 }),
)
const line = words.map((text) => lineOfText.safeParse(text).data ?? 'Kegiatan')
// A dash or "nihil" says that there is no obstacle.
const body = fc.tuple(words, words).map(([a, b]) => bodyOfText.safeParse(`Kendala: ${a}\n${b}`).data ?? 'Kendala')
const rupiah = fc.integer({ min: 0, max: 900_000_000_000_00 }).map((sen) => sen / 100)
const percent = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000_0 }).map((nano) => nano / 1e8),
  fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
)
const figure = fc.record({
  budget: fc.option(rupiah),
  physicalTarget: fc.option(percent),
  physicalActual: fc.option(percent),
  financialTarget: fc.option(rupiah),
  financialActual: fc.option(rupiah),
})
const source = fc.constantFrom(...fundingSource.options)
const agency = fc.constantFrom(...someAgencies.map(({ agencyId }) => agencyId))

/** Anything that may have to go out, in the order of the agencies. */
export const exportContent: fc.Arbitrary<ExportContent> = fc.record({
  regency: fc.constant('PEMERINTAH KABUPATEN CONTOH'),
  office: fc.constant('SEKRETARIAT DAERAH – BAGIAN ADMINISTRASI PEMBANGUNAN'),
  period: fc.constant('S.D. AKHIR TRIWULAN II (30 JUNI) TAHUN ANGGARAN 2021'),
  agencies: fc.constant(someAgencies),
  figures: fc.uniqueArray(fc.record({ agencyId: agency, source, figure }), {
    selector: (row) => `${row.agencyId} ${row.source}`,
    maxLength: 12,
  }),
  details: fc.array(
    fc.record({
      agencyId: agency,
      source,
      figure,
      code: fc.constantFrom('', '1.01.02', '5.02'),
      activity: line,
      officer: line,
      method: line,
    }),
    { maxLength: 12 },
  ),
  obstacles: fc.uniqueArray(
    fc.record({
      agencyId: agency,
      text: body,
      category: fc.constantFrom(...obstacleCategory.options),
      nature: fc.constantFrom(...obstacleNature.options),
      amountAtRisk: fc.option(rupiah),
      solutions: fc.array(body, { maxLength: 3 }),
    }),
    { selector: (one) => `${one.agencyId} ${one.category} ${one.text}`, maxLength: 8 },
  ),
})

type Told = Pick<ExportContent, 'figures' | 'details' | 'obstacles'>

/** What a reading brought, as it would go out again. */
export function contentOf(reading: ImportReading): Told {
  return {
    figures: reading.recap.flatMap(({ agencyId, source: from, figure: own }) =>
      agencyId === null || from === null ? [] : [{ agencyId, source: from, figure: own }],
    ),
    details: reading.details.flatMap(({ agencyId, source: from, figure: own, code, activity, officer, method }) =>
      agencyId === null || from === null
        ? []
        : [{ agencyId, source: from, figure: own, code, activity, officer, method }],
    ),
    obstacles: reading.obstacles.flatMap(({ agencyId, text, category, nature, amountAtRisk, solutions }) =>
      agencyId === null ? [] : [{ agencyId, text, category, nature, amountAtRisk, solutions }],
    ),
  }
}

/** The same, listed by agency as it is exported. */
export function inOrder({ agencies, figures, details, obstacles }: ExportContent): Told {
  const listed = <One extends { readonly agencyId: string }>(all: readonly One[]): readonly One[] =>
    agencies.flatMap(({ agencyId }) => all.filter((one) => one.agencyId === agencyId))
  return { figures: listed(figures), details: listed(details), obstacles: listed(obstacles) }
}
