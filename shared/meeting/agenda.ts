import * as z from 'zod/mini'
import { agencyId, itemId, type ItemId } from '../ids.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText, lineOfText } from '../text.ts'
import { between, instant, type Instant } from '../temporal.ts'

export const itemKind = z.enum(['opening', 'recap', 'follow-up', 'presentation', 'discussion', 'closing', 'break'])
export type ItemKind = z.output<typeof itemKind>

/** Most items that one day's agenda holds. */
export const MOST_ITEMS = 400

const minutes = z.int().check(z.gte(1), z.lte(600))

export const plannedItem = z.strictObject({
  itemId,
  kind: itemKind,
  title: lineOfText,
  /** The agency that presents; null for every other kind. */
  agencyId: z.nullable(agencyId),
  plannedMinutes: minutes,
})
export type PlannedItem = z.output<typeof plannedItem>

export const agendaCommands = [
  z.strictObject({
    type: z.literal('agenda.add-items'),
    items: z.array(plannedItem).check(z.minLength(1), z.maxLength(200)),
  }),
  z.strictObject({ type: z.literal('agenda.edit-item'), itemId, title: lineOfText, plannedMinutes: minutes }),
  z.strictObject({ type: z.literal('agenda.remove-item'), itemId }),
  /** Puts one item before another; null: to the end. */
  z.strictObject({ type: z.literal('agenda.move-item'), itemId, before: z.nullable(itemId) }),
  /** Sets the whole order in one step; must name every item once. */
  z.strictObject({ type: z.literal('agenda.set-order'), itemIds: z.array(itemId).check(z.maxLength(MOST_ITEMS)) }),
  z.strictObject({ type: z.literal('agenda.start-item'), itemId }),
  z.strictObject({ type: z.literal('agenda.end-item'), itemId }),
  /** Somebody pressed start too late, or corrected it wrongly. */
  z.strictObject({ type: z.literal('agenda.correct-start'), itemId, startedAt: instant }),
  z.strictObject({ type: z.literal('agenda.extend-item'), itemId, minutes }),
  z.strictObject({ type: z.literal('agenda.skip-item'), itemId, reason: z.nullable(bodyOfText) }),
  z.strictObject({ type: z.literal('agenda.restore-item'), itemId }),
  /** Agencies on track: their figures count as presented, nobody speaks. */
  z.strictObject({
    type: z.literal('agenda.take-as-read'),
    itemIds: z.array(itemId).check(z.minLength(1), z.maxLength(200)),
  }),
  /** Running late: what is still planned shares `minutes` in proportion to its plan; breaks keep their length. */
  z.strictObject({ type: z.literal('agenda.shorten-rest'), minutes: z.int().check(z.gte(1), z.lte(1_440)) }),
] as const
export type AgendaCommand = z.output<(typeof agendaCommands)[number]>

export const agendaEvents = [
  z.strictObject({ type: z.literal('agenda.items-added'), items: z.array(plannedItem) }),
  z.strictObject({ type: z.literal('agenda.item-edited'), itemId, title: lineOfText, plannedMinutes: minutes }),
  z.strictObject({ type: z.literal('agenda.item-removed'), itemId }),
  z.strictObject({ type: z.literal('agenda.order-set'), itemIds: z.array(itemId) }),
  z.strictObject({ type: z.literal('agenda.item-started'), itemId }),
  z.strictObject({ type: z.literal('agenda.item-ended'), itemId }),
  z.strictObject({ type: z.literal('agenda.start-corrected'), itemId, startedAt: instant }),
  z.strictObject({ type: z.literal('agenda.item-extended'), itemId, minutes }),
  z.strictObject({ type: z.literal('agenda.item-skipped'), itemId, reason: z.nullable(bodyOfText) }),
  z.strictObject({ type: z.literal('agenda.item-restored'), itemId }),
  z.strictObject({ type: z.literal('agenda.taken-as-read'), itemIds: z.array(itemId) }),
  z.strictObject({
    type: z.literal('agenda.plan-shortened'),
    planned: z.array(z.strictObject({ itemId, plannedMinutes: minutes })),
  }),
  z.strictObject({ type: z.literal('agenda.clock-stopped') }),
  z.strictObject({ type: z.literal('agenda.clock-resumed') }),
] as const
export type AgendaEvent = z.output<(typeof agendaEvents)[number]>

export interface AgendaItem extends PlannedItem {
  readonly status: 'planned' | 'active' | 'done' | 'skipped' | 'taken-as-read'
  /** As planned for the day; shortening the rest changes `plannedMinutes` and not this. */
  readonly baselineMinutes: number
  readonly extendedMinutes: number
  /** Start of the present turn, or of the last one. */
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  /** Milliseconds of turns that have ended; an item can be called again. */
  readonly spentMs: number
  /** Milliseconds of the present turn during which the clock stood still. */
  readonly pausedMs: number
  readonly skipReason: string | null
}

export interface AgendaState {
  /** In the order of the day. */
  readonly items: readonly AgendaItem[]
  readonly activeId: ItemId | null
  /** When the first item of the day began. */
  readonly beganAt: Instant | null
  /** Set while the meeting is paused. */
  readonly clockStoppedAt: Instant | null
}

export const emptyAgenda: AgendaState = { items: [], activeId: null, beganAt: null, clockStoppedAt: null }

/** The item with this id, or undefined. */
export function itemOf(agenda: AgendaState, id: ItemId | null): AgendaItem | undefined {
  return agenda.items.find((item) => item.itemId === id)
}

/** The one active item, or undefined between items. */
export function activeItem(agenda: AgendaState): AgendaItem | undefined {
  return itemOf(agenda, agenda.activeId)
}

/** What is called next: the first item of the day still planned, or undefined when none is. */
export function nextItem(agenda: AgendaState): AgendaItem | undefined {
  return agenda.items.find((item) => item.status === 'planned')
}

export function evolveAgenda(agenda: AgendaState, event: AgendaEvent, facts: RecordedFacts): AgendaState {
  switch (event.type) {
    case 'agenda.items-added':
      return { ...agenda, items: [...agenda.items, ...event.items.map(planned)] }
    case 'agenda.item-edited':
      return change(agenda, event.itemId, (item) => ({
        ...item,
        title: event.title,
        plannedMinutes: event.plannedMinutes,
        baselineMinutes: event.plannedMinutes === item.plannedMinutes ? item.baselineMinutes : event.plannedMinutes,
      }))
    case 'agenda.item-removed':
      return { ...agenda, items: agenda.items.filter((item) => item.itemId !== event.itemId) }
    case 'agenda.order-set': {
      const rank = new Map(event.itemIds.map((id, index) => [id, index]))
      const place = (item: AgendaItem): number => rank.get(item.itemId) ?? event.itemIds.length
      return { ...agenda, items: agenda.items.toSorted((a, b) => place(a) - place(b)) }
    }
    case 'agenda.item-started': {
      const turn = { status: 'active', startedAt: facts.at, endedAt: null, skipReason: null } as const
      const started = change(agenda, event.itemId, (item) => ({ ...item, ...turn }))
      return { ...started, activeId: event.itemId, beganAt: agenda.beganAt ?? facts.at }
    }
    case 'agenda.item-ended': {
      const until = agenda.clockStoppedAt ?? facts.at
      const ended = change(agenda, event.itemId, (item) => endTurn(item, until, facts.at))
      return { ...ended, activeId: null }
    }
    case 'agenda.start-corrected':
      return correctStart(agenda, event.itemId, event.startedAt)
    case 'agenda.item-extended':
      return change(agenda, event.itemId, (item) => ({
        ...item,
        extendedMinutes: item.extendedMinutes + event.minutes,
      }))
    case 'agenda.item-skipped':
      return change(agenda, event.itemId, (item) => ({ ...item, status: 'skipped', skipReason: event.reason }))
    case 'agenda.item-restored':
      return change(agenda, event.itemId, (item) => ({ ...item, status: 'planned', skipReason: null }))
    case 'agenda.taken-as-read': {
      const taken = new Set(event.itemIds)
      const items = agenda.items.map((item) =>
        taken.has(item.itemId) ? { ...item, status: 'taken-as-read' as const } : item,
      )
      return { ...agenda, items }
    }
    case 'agenda.plan-shortened': {
      const shortened = new Map(event.planned.map((item) => [item.itemId, item.plannedMinutes]))
      const items = agenda.items.map((item) => {
        const plannedMinutes = shortened.get(item.itemId)
        return plannedMinutes === undefined ? item : { ...item, plannedMinutes, extendedMinutes: 0 }
      })
      return { ...agenda, items }
    }
    case 'agenda.clock-stopped':
      return { ...agenda, clockStoppedAt: facts.at }
    case 'agenda.clock-resumed': {
      const stoodStillMs = agenda.clockStoppedAt === null ? 0 : between(agenda.clockStoppedAt, facts.at)
      const resumed = change(agenda, agenda.activeId, (item) => ({ ...item, pausedMs: item.pausedMs + stoodStillMs }))
      return { ...resumed, clockStoppedAt: null }
    }
  }
}

function planned(item: PlannedItem): AgendaItem {
  return {
    ...item,
    status: 'planned',
    baselineMinutes: item.plannedMinutes,
    extendedMinutes: 0,
    startedAt: null,
    endedAt: null,
    spentMs: 0,
    pausedMs: 0,
    skipReason: null,
  }
}

function endTurn(item: AgendaItem, until: Instant, at: Instant): AgendaItem {
  const turnMs = item.startedAt === null ? 0 : Math.max(0, between(item.startedAt, until) - item.pausedMs)
  return { ...item, status: 'done', endedAt: at, spentMs: item.spentMs + turnMs, pausedMs: 0 }
}

/** Two items never ran at once: the item that this start ended moves its end along. */
function correctStart(agenda: AgendaState, id: ItemId, startedAt: Instant): AgendaState {
  const recorded = itemOf(agenda, id)?.startedAt ?? null
  const items = agenda.items.map((item): AgendaItem => {
    if (item.itemId === id) return { ...item, startedAt }
    if (item.endedAt === null || (item.endedAt !== recorded && item.endedAt <= startedAt)) return item
    const spentMs = Math.max(0, item.spentMs + between(item.endedAt, startedAt))
    return { ...item, endedAt: startedAt, spentMs }
  })
  return { ...agenda, items, beganAt: recorded === agenda.beganAt ? startedAt : agenda.beganAt }
}

function change(agenda: AgendaState, id: ItemId | null, next: (item: AgendaItem) => AgendaItem): AgendaState {
  return { ...agenda, items: agenda.items.map((item) => (item.itemId === id ? next(item) : item)) }
}
