import type { ItemId } from '../../../../shared/ids.ts'
import type { AgendaItem, AgendaState } from '../../../../shared/meeting/agenda.ts'
import { boardTotals, type BoardParts } from '../../../../shared/meeting/board.ts'

/**
 * The whole order with the presentations still planned sorted among their own places: deviation x budget, the
 * worst first; who has not reported comes before everybody on target. Everything else keeps its place.
 */
export function exceptionFirst(agenda: AgendaState, meeting: BoardParts): readonly ItemId[] {
  const weight = new Map(
    boardTotals(meeting).perAgency.map(({ agencyId, rollUp }) => [
      agencyId,
      (rollUp.weighted.deviation ?? 0) * rollUp.budget,
    ]),
  )
  const weightOf = (item: AgendaItem): number => (item.agencyId === null ? 0 : (weight.get(item.agencyId) ?? 0))
  const sorted = agenda.items.filter(isMovable).toSorted((a, b) => weightOf(a) - weightOf(b))
  const queue = sorted.values()
  return agenda.items.map((item) => (isMovable(item) ? (queue.next().value ?? item).itemId : item.itemId))
}

function isMovable(item: AgendaItem): boolean {
  return item.kind === 'presentation' && item.status === 'planned'
}
