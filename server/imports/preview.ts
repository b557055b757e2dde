import { groupedBy } from '../../shared/figures/grouped.ts'
import { budgetWeightedMean } from '../../shared/figures/weighted-mean.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { DetailTotals } from '../../shared/protocol/http-details.ts'
import { WARNINGS, type ImportDraft, type ImportPreview } from '../../shared/protocol/http-imports.ts'
import type { ImportReading } from '../../shared/workbook/reading.ts'
import type { NewDetailLine } from '../details/detail-store.ts'
import { checkReading } from './check-reading.ts'
import { linesToKeep } from './what-comes-in.ts'

/** What a person looks at before anything is applied. Detail lines are only summed up; they come page by page. */
export function previewOf(meeting: MeetingState, draft: ImportDraft, reading: ImportReading): ImportPreview {
  const { draftId, fileName, bytes, createdAt, appliedAt } = draft
  const { details, ...shown } = reading
  const warnings = checkReading(meeting, reading)
  const lines = linesToKeep(meeting, details)
  return {
    ...shown,
    draft: { draftId, fileName, bytes, createdAt, appliedAt },
    warnings: warnings.slice(0, WARNINGS),
    warningCount: warnings.length,
    details: { lines: lines.length, leftOut: details.length - lines.length, totals: totalsOf(lines) },
  }
}

function totalsOf(lines: readonly NewDetailLine[]): readonly DetailTotals[] {
  const groups = groupedBy(lines, ({ agencyId, source }) => `${agencyId} ${source}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const sum = (field: 'budget' | 'financialTarget' | 'financialActual'): number =>
      group.reduce((total, { figure }) => total + (figure[field] ?? 0), 0)
    const mean = (field: 'physicalTarget' | 'physicalActual'): number | null =>
      budgetWeightedMean(
        group.flatMap(({ figure: { budget, [field]: percent } }) =>
          budget === null || percent === null ? [] : [{ percent, budget }],
        ),
      )
    return [
      {
        agencyId: first.agencyId,
        source: first.source,
        lines: group.length,
        budget: sum('budget'),
        physicalTarget: mean('physicalTarget'),
        physicalActual: mean('physicalActual'),
        financialTarget: sum('financialTarget'),
        financialActual: sum('financialActual'),
      },
    ]
  })
}
