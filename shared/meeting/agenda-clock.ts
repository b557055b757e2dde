import type { ItemId } from '../ids.ts'
import { after, between, later, MINUTE_MS, type Instant } from '../temporal.ts'
import { activeItem, type AgendaItem, type AgendaState } from './agenda.ts'

/** When an item still planned is expected to have its turn. */
export interface ExpectedTurn {
  readonly itemId: ItemId
  readonly startsAt: Instant
  readonly endsAt: Instant
}

/** Milliseconds this item has had, all its turns together; the clock stands still while the meeting is paused. */
export function elapsedMs(agenda: AgendaState, item: AgendaItem, now: Instant): number {
  if (item.status !== 'active' || item.startedAt === null) return item.spentMs
  const until = agenda.clockStoppedAt ?? now
  return item.spentMs + Math.max(0, between(item.startedAt, until) - item.pausedMs)
}

/** Milliseconds this item may have, extensions included. */
export function allottedMs(item: AgendaItem): number {
  return (item.plannedMinutes + item.extendedMinutes) * MINUTE_MS
}

/** Milliseconds left to this item; negative: over its time. */
export function remainingMs(agenda: AgendaState, item: AgendaItem, now: Instant): number {
  return allottedMs(item) - elapsedMs(agenda, item, now)
}

/**
 * The turns still to come, in the order of the day, each with its whole time: as if the meeting went on now and
 * the active item kept to its own. With nothing active the first begins at `now`.
 */
export function schedule(agenda: AgendaState, now: Instant): readonly ExpectedTurn[] {
  const turns: ExpectedTurn[] = []
  let startsAt = freeFrom(agenda, now)
  for (const item of agenda.items) {
    if (item.status !== 'planned') continue
    const endsAt = after(startsAt, allottedMs(item))
    turns.push({ itemId: item.itemId, startsAt, endsAt })
    startsAt = endsAt
  }
  return turns
}

/** When the day is expected to end; once nothing is left, when its last turn ended, or `now` if there was none. */
export function expectedEnd(agenda: AgendaState, now: Instant): Instant {
  const last = schedule(agenda, now).at(-1)
  if (last !== undefined) return last.endsAt
  if (agenda.activeId !== null) return freeFrom(agenda, now)
  const ends = agenda.items.flatMap((item) => item.endedAt ?? [])
  return ends.length === 0 ? now : ends.reduce(later)
}

/**
 * Milliseconds by which the day is expected to end before (+) or after (−) its plan, which runs from the first
 * start. Skipped items and shortened time are won, pauses and idle minutes lost. 0 before the first start.
 */
export function aheadMs(agenda: AgendaState, now: Instant): number {
  if (agenda.beganAt === null) return 0
  const planMs = agenda.items.reduce((sum, item) => sum + item.baselineMinutes * MINUTE_MS, 0)
  return between(expectedEnd(agenda, now), after(agenda.beganAt, planMs))
}

/** When the active item is expected to give way: at once, if it is over its time or there is none. */
function freeFrom(agenda: AgendaState, now: Instant): Instant {
  const active = activeItem(agenda)
  return active === undefined ? now : after(now, Math.max(0, remainingMs(agenda, active, now)))
}
