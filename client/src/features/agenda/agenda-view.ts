import type { AgencyId, ItemId } from '../../../../shared/ids.ts'
import { itemOf, type AgendaState } from '../../../../shared/meeting/agenda.ts'
import { aheadMs, expectedEnd, schedule } from '../../../../shared/meeting/agenda-clock.ts'
import { MINUTE_MS, type Instant } from '../../../../shared/temporal.ts'

/** An agency's place in the order, as its own screen says it. */
export type Turn =
  | { readonly kind: 'none' | 'now' | 'done' | 'skipped' | 'taken-as-read' }
  /** `place` 1: next. `around`: when, if everything keeps to its plan. */
  | { readonly kind: 'waiting'; readonly place: number; readonly around: Instant }

/** Where an agency stands in the order of the day. Null agency: somebody without a turn. */
export function turnOf(agenda: AgendaState, agency: AgencyId | null, now: Instant): Turn {
  const own = agency === null ? [] : agenda.items.filter((item) => item.agencyId === agency)
  if (own.some((item) => item.status === 'active')) return { kind: 'now' }
  const presentations = schedule(agenda, now).filter(({ itemId }) => itemOf(agenda, itemId)?.kind === 'presentation')
  const place = presentations.findIndex(({ itemId }) => own.some((item) => item.itemId === itemId))
  const turn = presentations[place]
  if (turn !== undefined) return { kind: 'waiting', place: place + 1, around: turn.startsAt }
  const status = own.at(-1)?.status
  return { kind: status === 'done' || status === 'skipped' || status === 'taken-as-read' ? status : 'none' }
}

/** How near a turn is: next, soon (the one after), or now. */
export type Nearness = 'far' | 'soon' | 'next' | 'now'

/** How near an agency's turn is, by presentations alone; does not depend on the time. */
export function nearness(agenda: AgendaState, agency: AgencyId | null): Nearness {
  if (agency === null) return 'far'
  if (agenda.items.some((item) => item.agencyId === agency && item.status === 'active')) return 'now'
  const coming = agenda.items.filter((item) => item.kind === 'presentation' && item.status === 'planned')
  const place = coming.findIndex((item) => item.agencyId === agency)
  return place === 0 ? 'next' : place === 1 ? 'soon' : 'far'
}

/** When the meeting will end, and how many minutes later (negative: earlier) than its plan that is. */
export interface Outlook {
  readonly endsAt: Instant
  readonly lateMinutes: number
}

/** The outlook of the day; null before its first item and once nothing is left. */
export function outlook(agenda: AgendaState, now: Instant): Outlook | null {
  const isOver = agenda.activeId === null && agenda.items.every((item) => item.status !== 'planned')
  if (agenda.beganAt === null || isOver) return null
  return { endsAt: expectedEnd(agenda, now), lateMinutes: Math.round(-aheadMs(agenda, now) / MINUTE_MS) }
}

/** What one item has to stand before to be moved by one step (null: at the end); 'stuck' when it is at that end. */
export function stepTarget(agenda: AgendaState, id: ItemId, step: -1 | 1): ItemId | null | 'stuck' {
  const at = agenda.items.findIndex((item) => item.itemId === id)
  const target = at + step
  if (at < 0 || target < 0 || target >= agenda.items.length) return 'stuck'
  return agenda.items[step === -1 ? target : target + 1]?.itemId ?? null
}

/** Minutes of everything still planned, as the plan now says. */
export function plannedMinutesLeft(agenda: AgendaState): number {
  return agenda.items.reduce((sum, item) => (item.status === 'planned' ? sum + item.plannedMinutes : sum), 0)
}
