import { notReported } from '../../shared/figures/figure.ts'
import { agencyId } from '../../shared/ids.ts'
import { plainFigure } from '../../shared/testing/meeting-fixture.ts'
import type { ImportMapping } from '../../shared/workbook/mapping.ts'
import type { DetailLine, ImportReading, ObstacleRow, RecapRow } from '../../shared/workbook/reading.ts'
import type {
  ReadingOutcome,
  ReadingProgress,
  ReadingWish,
  WorkbookFile,
  WorkbookReader,
} from '../workbooks/workbook-reader.ts'

const dinkes = agencyId.parse('dinkes')
const nothingPrinted = {
  physicalDeviation: null,
  financialTarget: null,
  financialActual: null,
  financialDeviation: null,
}

export const mapping: ImportMapping = {
  sheets: [
    {
      sheet: 'Rekap',
      use: 'recap',
      headerFirst: 4,
      headerLast: 5,
      columns: [
        { column: 1, field: 'agency-name', scale: 1 },
        { column: 2, field: 'budget', scale: 1 },
        { column: 4, field: 'physical-actual', scale: 1 },
      ],
    },
  ],
  agencies: {},
  sources: {},
  sourceWhenNoneNamed: 'apbd',
}

export function recapRow(agency: string | null, more: Partial<RecapRow> = {}): RecapRow {
  return {
    sheet: 'Rekap',
    row: 6,
    agencyText: agency ?? 'Dinas Entah',
    agencyId: agency === null ? null : agencyId.parse(agency),
    sourceText: 'APBD',
    source: 'apbd',
    figure: plainFigure,
    printed: nothingPrinted,
    ...more,
  }
}

function detailLine(activity: string, more: Partial<DetailLine> = {}): DetailLine {
  return { ...recapRow('dinkes'), sheet: 'Rincian', code: '1.02', activity, officer: '', method: 'Tender', ...more }
}

const obstacleRow: ObstacleRow = {
  sheet: 'Kendala',
  row: 6,
  agencyText: 'Dinkes',
  agencyId: dinkes,
  text: 'Juknis DAK terlambat terbit',
  category: 'technical-guideline',
  nature: 'real',
  amountAtRisk: null,
  solutions: ['Koordinasi dengan kementerian'],
}

/** A small workbook: two agencies with a seat, one nobody knows, an obstacle, three lines of which one is nobody's. */
export const smallReading: ImportReading = {
  shape: 'shape-1',
  mapping,
  sheets: [],
  agencies: [
    { key: 'dinkes', text: 'Dinkes', match: { certainty: 'certain', id: dinkes, score: 1 }, rows: 1 },
    { key: 'dinas entah', text: 'Dinas Entah', match: { certainty: 'unknown' }, rows: 1 },
  ],
  sources: [],
  recap: [
    recapRow('dinkes', { figure: { ...plainFigure, physicalActual: 104 } }),
    recapRow('dpupr', { row: 7, figure: { ...plainFigure, budget: 2_000_000_000 } }),
    recapRow(null, { row: 8, figure: notReported }),
  ],
  recapFrom: 'recap',
  details: [detailLine('Obat'), detailLine('Alat'), detailLine('Entah', { agencyId: null })],
  obstacles: [obstacleRow],
  totals: [],
  problems: [],
  problemsLeftOut: 0,
}

/** A reader that finds in every file what a test puts there, and records what it was asked. */
export class StandInReader implements WorkbookReader {
  reading: ImportReading = smallReading
  refusal: (ReadingOutcome & { readonly ok: false }) | null = null
  failure: Error | null = null
  readonly asked: { readonly file: WorkbookFile; readonly wish: ReadingWish }[] = []

  async read(
    file: WorkbookFile,
    wish: ReadingWish,
    options: { readonly onProgress?: (progress: ReadingProgress) => void } = {},
  ): Promise<ReadingOutcome> {
    this.asked.push({ file, wish })
    for (const done of [0.1, 0.11, 0.5]) options.onProgress?.({ step: 'reading', done })
    if (this.failure !== null) throw this.failure
    if (this.refusal !== null) return this.refusal
    return { ok: true, reading: { ...this.reading, mapping: wish.mapping ?? this.reading.mapping } }
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}
