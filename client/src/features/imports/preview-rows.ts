import type { CheckWarning } from '../../../../shared/checks/warning.ts'
import { sameFigure, type Figure } from '../../../../shared/figures/figure.ts'
import { currentFigure } from '../../../../shared/meeting/figures.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import type { RecapRow } from '../../../../shared/workbook/reading.ts'

/** What applying would do with a row: set it for the first time, change it, or leave everything as it is. */
export type RowFate = 'new' | 'changed' | 'same' | 'presented' | 'out'

export interface PreviewRow {
  readonly row: RecapRow
  readonly fate: RowFate
  /** What stands there now; null: nothing yet. */
  readonly before: Figure | null
  readonly warnings: readonly CheckWarning[]
}

export type RowFilter = 'all' | 'changed' | 'warned' | 'out'

/** Every row of a recap beside what the meeting says now, in the order of the file. */
export function previewRows(
  meeting: Pick<MeetingState, 'attendance' | 'figures'>,
  recap: readonly RecapRow[],
  warnings: readonly CheckWarning[],
): readonly PreviewRow[] {
  const byRow = new Map<string, CheckWarning[]>()
  for (const warning of warnings) {
    const key = `${warning.place.agencyId} ${warning.place.source}`
    byRow.set(key, [...(byRow.get(key) ?? []), warning])
  }
  const seated = new Set(meeting.attendance.seats.map(({ agency }) => agency.agencyId))
  const taken = new Set<string>()
  return recap.map((row) => {
    const { agencyId, source, figure } = row
    const key = `${agencyId} ${source}`
    if (agencyId === null || source === null || !seated.has(agencyId) || taken.has(key))
      return { row, fate: 'out', before: null, warnings: [] }
    taken.add(key)
    const own = meeting.figures[agencyId]
    const entry = own?.entries.find((other) => other.source === source)
    const before = entry === undefined ? null : currentFigure(entry)
    return { row, fate: fateOf(own?.frozenAt != null, before, figure), before, warnings: byRow.get(key) ?? [] }
  })
}

/** The rows that a person wants to see. */
export function chosenRows(rows: readonly PreviewRow[], filter: RowFilter): readonly PreviewRow[] {
  return rows.filter((row) => belongs(row, filter))
}

export function belongs({ fate, warnings }: PreviewRow, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'changed':
      return fate === 'new' || fate === 'changed'
    case 'warned':
      return warnings.length > 0
    case 'out':
      return fate === 'out' || fate === 'presented'
  }
}

/**
 * How many figures would fall below what stands there now. Progress is cumulative: when most of them do, the file is
 * likely of an earlier period.
 */
export function fallingRows(rows: readonly PreviewRow[]): number {
  return rows.filter(({ fate, before, row: { figure } }) => {
    if (fate !== 'changed' || before === null) return false
    return falls(before.physicalActual, figure.physicalActual) || falls(before.financialActual, figure.financialActual)
  }).length
}

function falls(before: number | null, now: number | null): boolean {
  return before !== null && now !== null && now < before
}

function fateOf(isPresented: boolean, before: Figure | null, figure: Figure): RowFate {
  if (before !== null && sameFigure(before, figure)) return 'same'
  if (isPresented) return 'presented'
  return before === null ? 'new' : 'changed'
}
