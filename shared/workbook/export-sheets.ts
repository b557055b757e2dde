import { deviation, percentOf } from '../figures/deviation.ts'
import type { Figure } from '../figures/figure.ts'
import { groupedBy } from '../figures/grouped.ts'
import { combineFigures } from './combine.ts'
import type { ExportContent, ExportedDetail, ExportedObstacle } from './export-content.ts'
import { categoryLabels, natureLabels } from './obstacle-words.ts'
import { sourceLabels } from './source-names.ts'
import type { CellValue, Merge } from './sheet.ts'
import { layOut, type ColumnKind, type WrittenColumn, type WrittenSheet } from './written-sheet.ts'

/**
 * Recap, details and obstacles in the layout that the import reads: what goes out comes back the same, to the last digit.
 * Per cents are written unrounded and shown with two decimals.
 */
export function exportSheets(content: ExportContent): readonly WrittenSheet[] {
  return [
    ...(content.figures.length > 0 ? [agencySheet(content), sourceSheet(content)] : []),
    ...(content.obstacles.length > 0 ? [obstacleSheet(content)] : []),
    ...(content.details.length > 0 ? [detailSheet(content)] : []),
  ]
}

/** Per agency, with the total: to be read by people, and by the import as a check. */
function agencySheet(content: ExportContent): WrittenSheet {
  const byAgency = groupedBy(content.figures, (row) => row.agencyId)
  const listed = content.agencies.flatMap(({ agencyId, name }) => {
    const own = byAgency.get(agencyId)
    return own === undefined ? [] : [{ name, figure: combineFigures(own.map((row) => row.figure)) }]
  })
  const total = combineFigures(content.figures.map((row) => row.figure))
  return layOut({
    name: 'Rekap OPD',
    letterhead: letterhead(content, 'REKAPITULASI REALISASI FISIK DAN KEUANGAN PER PERANGKAT DAERAH'),
    columns: [
      column('number', 6, 'No'),
      column('text', 48, 'Perangkat Daerah'),
      column('amount', 22, 'Pagu Anggaran (Rp)'),
      column('percent', 10, 'Fisik (%)', 'Target'),
      column('percent', 10, 'Fisik (%)', 'Realisasi'),
      column('percent', 10, 'Fisik (%)', 'Deviasi'),
      column('amount', 22, 'Keuangan', 'Target (Rp)'),
      column('amount', 22, 'Keuangan', 'Realisasi (Rp)'),
      column('percent', 12, 'Keuangan', 'Realisasi (%)'),
      column('percent', 12, 'Keuangan', 'Deviasi (%)'),
      column('text', 12, 'Ket'),
    ],
    rows: [
      ...listed.map(({ name, figure }, index) => [index + 1, name, ...agencyCells(figure), null]),
      [null, 'JUMLAH', ...agencyCells(total), null],
    ],
    hasTotal: true,
  })
}

function agencyCells(figure: Figure): readonly CellValue[] {
  const actual = percentOf(figure.financialActual, figure.budget)
  return [
    figure.budget,
    figure.physicalTarget,
    figure.physicalActual,
    deviation(figure.physicalTarget, figure.physicalActual),
    figure.financialTarget,
    figure.financialActual,
    actual,
    deviation(percentOf(figure.financialTarget, figure.budget), actual),
  ]
}

/** One row per agency and funding source, the agency's name in merged cells. */
function sourceSheet(content: ExportContent): WrittenSheet {
  const rows: (readonly CellValue[])[] = []
  const merges: Merge[] = []
  const byAgency = groupedBy(content.figures, (row) => row.agencyId)
  for (const { agencyId, name } of content.agencies) {
    const own = byAgency.get(agencyId) ?? []
    if (own.length > 1)
      merges.push({ firstRow: rows.length, lastRow: rows.length + own.length - 1, firstColumn: 0, lastColumn: 0 })
    for (const [index, { source, figure }] of own.entries()) {
      const financial = percentOf(figure.financialActual, figure.budget)
      rows.push([index === 0 ? name : null, sourceLabels[source], ...figureCells(figure), financial])
    }
  }
  return layOut({
    name: 'Sumber Dana',
    letterhead: letterhead(content, 'REALISASI MENURUT SUMBER DANA'),
    columns: [
      column('text', 48, 'Perangkat Daerah'),
      column('text', 18, 'Sumber Dana'),
      column('amount', 22, 'Pagu (Rp)'),
      column('percent', 16, 'Target Fisik (%)'),
      column('percent', 18, 'Realisasi Fisik (%)'),
      column('amount', 22, 'Target Keuangan (Rp)'),
      column('amount', 24, 'Realisasi Keuangan (Rp)'),
      column('percent', 22, 'Realisasi Keuangan (%)'),
    ],
    rows,
    merges,
  })
}

function obstacleSheet(content: ExportContent): WrittenSheet {
  const listed = inOrder(content, content.obstacles)
  return layOut({
    name: 'Kendala dan Solusi',
    letterhead: letterhead(content, 'PERMASALAHAN DAN SOLUSI (RFK 3)'),
    columns: [
      column('number', 6, 'No'),
      column('text', 40, 'Perangkat Daerah'),
      column('text', 20, 'Jenis Kendala'),
      column('text', 60, 'Kendala / Permasalahan'),
      column('text', 60, 'Alternatif Solusi'),
      column('text', 18, 'Sifat'),
      column('amount', 22, 'Dana Berisiko (Rp)'),
    ],
    rows: listed.flatMap(({ name, one }, index) => obstacleRows(index + 1, name, one)),
  })
}

/** Further solutions stand in rows below that name nothing else. */
function obstacleRows(number: number, name: string, obstacle: ExportedObstacle): readonly (readonly CellValue[])[] {
  const [first = null, ...more] = obstacle.solutions
  const { text, category, nature, amountAtRisk } = obstacle
  return [
    [number, name, categoryLabels[category], text, first, natureLabels[nature], amountAtRisk],
    ...more.map((solution) => [null, null, null, null, solution, null, null]),
  ]
}

function detailSheet(content: ExportContent): WrittenSheet {
  const listed = inOrder(content, content.details)
  const cells = (name: string, one: ExportedDetail): readonly CellValue[] => [
    one.code,
    name,
    one.activity,
    one.officer,
    sourceLabels[one.source],
    one.method,
    ...figureCells(one.figure),
  ]
  return layOut({
    name: 'Rincian',
    letterhead: ['RINCIAN REALISASI SUB KEGIATAN', content.period],
    columns: [
      column('number', 8, 'No'),
      column('text', 20, 'Kode'),
      column('text', 44, 'Perangkat Daerah'),
      column('text', 56, 'Sub Kegiatan'),
      column('text', 28, 'PPTK'),
      column('text', 18, 'Sumber Dana'),
      column('text', 22, 'Metode'),
      column('amount', 20, 'Pagu (Rp)'),
      column('percent', 16, 'Target Fisik (%)'),
      column('percent', 18, 'Realisasi Fisik (%)'),
      column('amount', 22, 'Target Keuangan (Rp)'),
      column('amount', 24, 'Realisasi Keuangan (Rp)'),
    ],
    rows: listed.map(({ name, one }, index) => [index + 1, ...cells(name, one)]),
  })
}

function figureCells(figure: Figure): readonly CellValue[] {
  const { budget, physicalTarget, physicalActual, financialTarget, financialActual } = figure
  return [budget, physicalTarget, physicalActual, financialTarget, financialActual]
}

/** By the order of the agencies; within one as given. */
function inOrder<One extends { readonly agencyId: string }>(
  { agencies }: ExportContent,
  all: readonly One[],
): readonly { readonly name: string; readonly one: One }[] {
  const byAgency = groupedBy(all, (one): string => one.agencyId)
  return agencies.flatMap(({ agencyId, name }) => (byAgency.get(agencyId) ?? []).map((one) => ({ name, one })))
}

function letterhead({ regency, office, period }: ExportContent, title: string): readonly string[] {
  return [regency, office, title, period]
}

function column(kind: ColumnKind, width: number, ...header: readonly string[]): WrittenColumn {
  return { kind, width, header }
}
