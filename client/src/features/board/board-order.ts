import type { BoardRow } from './board-view.ts'

/** By what the rows stand in order; some are columns, some are not. */
export type BoardSort =
  | 'order'
  | 'attention'
  | 'name'
  | 'budget'
  | 'physical'
  | 'deviation'
  | 'financial'
  | 'financial-deviation'
  | 'trend'
  | 'obstacles'
  | 'directives'
  | 'changed'

/** What is compared; null: the row has no such number and stands last whichever way round. */
export const sortKeys: Readonly<Record<BoardSort, (row: BoardRow) => number | string | null>> = {
  order: orderKey,
  attention: (row) => (row.deviation === null ? null : row.deviation * row.budget),
  name: (row) => row.name,
  budget: (row) => row.budget,
  physical: (row) => row.physicalActual,
  deviation: (row) => row.deviation,
  financial: (row) => row.financialActual,
  'financial-deviation': (row) => row.financialDeviation,
  trend: (row) => row.trend,
  obstacles: (row) => row.obstacles,
  directives: (row) => row.directives,
  changed: (row) => row.changedAt,
}

/** Sorts that begin with the greatest. */
const greatestFirst: ReadonlySet<BoardSort> = new Set(['budget', 'obstacles', 'directives', 'changed'])

/** Whether a sort, chosen afresh, begins with the greatest. */
export function beginsDescending(sort: BoardSort): boolean {
  return greatestFirst.has(sort)
}

/** Where most is at stake: deviation x budget, the worst first; who has not reported comes last. */
export function mostAtStake(rows: readonly BoardRow[]): readonly BoardRow[] {
  const weight = (row: BoardRow): number => (row.deviation === null ? Infinity : row.deviation * row.budget)
  return rows.toSorted((a, b) => weight(a) - weight(b) || 0)
}

/** Done first, then the active one, then those waiting in their order, then everybody else. */
function orderKey(row: BoardRow): number {
  switch (row.turn) {
    case 'done':
    case 'taken-as-read':
      return 0
    case 'active':
      return 1
    case 'waiting':
      return 2 + (row.place ?? 0)
    case 'skipped':
      return 1_000
    case 'none':
      return 2_000
  }
}
