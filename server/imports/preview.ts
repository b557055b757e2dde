import type { MeetingState } from '../../shared/meeting/state.ts'
import { WARNINGS, type ImportDraft, type ImportPreview } from '../../shared/protocol/http-imports.ts'
import type { ImportReading } from '../../shared/workbook/reading.ts'
import { checkReading } from './check-reading.ts'
import { sumLines } from './sum-lines.ts'
import { linesToKeep } from './what-comes-in.ts'

/** What a person looks at before anything is applied. Detail lines are only summed up; they come page by page. */
export async function previewOf(
  meeting: MeetingState,
  draft: ImportDraft,
  reading: ImportReading,
): Promise<ImportPreview> {
  const { draftId, fileName, bytes, createdAt, appliedAt } = draft
  const { details, ...shown } = reading
  const warnings = checkReading(meeting, reading)
  const lines = linesToKeep(meeting, details)
  return {
    ...shown,
    draft: { draftId, fileName, bytes, createdAt, appliedAt },
    warnings: warnings.slice(0, WARNINGS),
    warningCount: warnings.length,
    details: { lines: lines.length, leftOut: details.length - lines.length, totals: await sumLines(lines) },
  }
}
