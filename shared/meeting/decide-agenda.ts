import type { AgencyId, ItemId } from '../ids.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { Instant } from '../temporal.ts'
import {
  activeItem,
  itemOf,
  MOST_ITEMS,
  type AgendaCommand,
  type AgendaItem,
  type AgendaState,
  type PlannedItem,
} from './agenda.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import type { MeetingState } from './state.ts'

/** The events that end the active item: its agency's figures stay as presented. None when nothing is active. */
export function endOfTurn(meeting: MeetingState): readonly MeetingEvent[] {
  const active = activeItem(meeting.agenda)
  if (active === undefined) return []
  const agency = presenterOf(active)
  return [{ type: 'agenda.item-ended', itemId: active.itemId }, ...freezing(meeting, agency === null ? [] : [agency])]
}

export function decideAgenda(meeting: MeetingState, command: AgendaCommand, at: Instant): Decision<MeetingEvent> {
  const { agenda } = meeting
  if (command.type === 'agenda.add-items') return addItems(meeting, command.items)
  if (command.type === 'agenda.set-order') return setOrder(agenda, command.itemIds)
  if (command.type === 'agenda.take-as-read') return takeAsRead(meeting, command.itemIds)
  if (command.type === 'agenda.shorten-rest') return shortenRest(agenda, command.minutes)

  const { itemId: id } = command
  const item = itemOf(agenda, id)
  if (item === undefined) return reject({ reason: 'not-found', what: 'agenda item', id })
  switch (command.type) {
    case 'agenda.edit-item': {
      const { title, plannedMinutes } = command
      if (item.title === title && item.plannedMinutes === plannedMinutes) return accept()
      return accept({ type: 'agenda.item-edited', itemId: id, title, plannedMinutes })
    }
    case 'agenda.remove-item':
      return removeItem(meeting, item)
    case 'agenda.move-item':
      return moveItem(agenda, id, command.before)
    case 'agenda.start-item':
      if (item.status === 'active') return accept()
      return accept(...endOfTurn(meeting), { type: 'agenda.item-started', itemId: id }, ...lettingGoOfScreen(meeting))
    case 'agenda.end-item':
      return item.status === 'active' ? accept(...endOfTurn(meeting)) : accept()
    case 'agenda.correct-start':
      return correctStart(meeting, item, command.startedAt, at)
    case 'agenda.extend-item':
      return item.status === 'active' || item.status === 'planned'
        ? accept({ type: 'agenda.item-extended', itemId: id, minutes: command.minutes })
        : conflict('only what is planned or under way can be extended')
    case 'agenda.skip-item':
      if (item.status === 'skipped') return accept()
      return item.status === 'planned'
        ? accept({ type: 'agenda.item-skipped', itemId: id, reason: command.reason })
        : conflict('only what is still planned can be skipped')
    case 'agenda.restore-item':
      if (item.status === 'planned') return accept()
      return item.status === 'skipped' || item.status === 'taken-as-read'
        ? accept({ type: 'agenda.item-restored', itemId: id })
        : conflict('only what was skipped or taken as read can be put back')
  }
}

function addItems(meeting: MeetingState, items: readonly PlannedItem[]): Decision<MeetingEvent> {
  const taken = new Set(meeting.agenda.items.map((item) => item.itemId))
  if (taken.size + items.length > MOST_ITEMS) return conflict(`an agenda holds at most ${MOST_ITEMS} items`)
  for (const item of items) {
    if (taken.has(item.itemId)) return reject({ reason: 'already-exists', what: 'agenda item', id: item.itemId })
    taken.add(item.itemId)
    if ((item.kind === 'presentation') !== (item.agencyId !== null))
      return conflict('a presentation names its agency, and nothing else does')
    if (item.agencyId !== null && seatOf(meeting.attendance, item.agencyId) === undefined)
      return reject({ reason: 'not-found', what: 'seat', id: item.agencyId })
  }
  return accept({ type: 'agenda.items-added', items: [...items] })
}

function removeItem(meeting: MeetingState, { itemId: id, status, startedAt }: AgendaItem): Decision<MeetingEvent> {
  const isUntouched = startedAt === null && (status === 'planned' || status === 'skipped')
  if (!isUntouched) return conflict('an item that has had its turn stays in the record')
  if ([...meeting.notes, ...meeting.directives].some((written) => written.itemId === id))
    return conflict('notes or directives were written under this item')
  return accept({ type: 'agenda.item-removed', itemId: id })
}

function moveItem(agenda: AgendaState, id: ItemId, before: ItemId | null): Decision<MeetingEvent> {
  if (before === id) return accept()
  const rest = idsOf(agenda).filter((other) => other !== id)
  const place = before === null ? rest.length : rest.indexOf(before)
  return place < 0
    ? reject({ reason: 'not-found', what: 'agenda item', id: before ?? '' })
    : orderSet(agenda, rest.toSpliced(place, 0, id))
}

function setOrder(agenda: AgendaState, ids: readonly ItemId[]): Decision<MeetingEvent> {
  const known = new Set(idsOf(agenda))
  const named = new Set(ids)
  if (named.size !== ids.length || named.size !== known.size || ids.some((id) => !known.has(id)))
    return conflict('the new order must name every item exactly once')
  return orderSet(agenda, ids)
}

function orderSet(agenda: AgendaState, ids: readonly ItemId[]): Decision<MeetingEvent> {
  const isAsBefore = agenda.items.every((item, place) => item.itemId === ids[place])
  return isAsBefore ? accept() : accept({ type: 'agenda.order-set', itemIds: [...ids] })
}

function takeAsRead(meeting: MeetingState, ids: readonly ItemId[]): Decision<MeetingEvent> {
  const taken = new Set<ItemId>()
  const agencies: AgencyId[] = []
  for (const id of new Set(ids)) {
    const item = itemOf(meeting.agenda, id)
    if (item === undefined) return reject({ reason: 'not-found', what: 'agenda item', id })
    if (item.status === 'taken-as-read') continue
    const agency = presenterOf(item)
    if (agency === null || item.status !== 'planned')
      return conflict('only presentations still planned can be taken as read')
    taken.add(id)
    agencies.push(agency)
  }
  if (taken.size === 0) return accept()
  return accept({ type: 'agenda.taken-as-read', itemIds: [...taken] }, ...freezing(meeting, agencies))
}

function shortenRest(agenda: AgendaState, minutes: number): Decision<MeetingEvent> {
  const planned = agenda.items.filter((item) => item.status === 'planned')
  const rest = planned.filter((item) => item.kind !== 'break')
  const total = minutesOf(rest)
  const available = minutes - (minutesOf(planned) - total)
  // Even the shortest item needs a minute.
  if (total <= Math.max(available, rest.length)) return accept()
  const shortened = rest.map((item) => ({
    itemId: item.itemId,
    plannedMinutes: Math.max(1, Math.floor((minutesOf([item]) * available) / total)),
  }))
  return accept({ type: 'agenda.plan-shortened', planned: shortened })
}

function correctStart(
  meeting: MeetingState,
  item: AgendaItem,
  startedAt: Instant,
  at: Instant,
): Decision<MeetingEvent> {
  const { agenda, lifecycle } = meeting
  if (item.status !== 'active') return conflict('only the active item has a running start')
  if (startedAt === item.startedAt) return accept()
  if (startedAt > (agenda.clockStoppedAt ?? at) - item.pausedMs)
    return conflict('a start lies in the past, and leaves room for the pauses since')
  if (lifecycle.openedAt !== null && startedAt < lifecycle.openedAt)
    return conflict('no item starts before the meeting was opened')
  const others = agenda.items.filter((other) => other.itemId !== item.itemId)
  if (others.some((other) => other.startedAt !== null && startedAt < other.startedAt))
    return conflict('the item before began later than that')
  return accept({ type: 'agenda.start-corrected', itemId: item.itemId, startedAt })
}

/** Figures stay as presented from the first time an agency had its turn; a second turn freezes nothing new. */
function freezing(meeting: MeetingState, agencies: readonly AgencyId[]): readonly MeetingEvent[] {
  const fresh = [...new Set(agencies)].filter((agency) => (meeting.figures[agency]?.frozenAt ?? null) === null)
  return fresh.map((agency) => ({ type: 'figures.frozen', agencyId: agency }))
}

function presenterOf(item: AgendaItem): AgencyId | null {
  return item.kind === 'presentation' ? item.agencyId : null
}

function minutesOf(items: readonly AgendaItem[]): number {
  return items.reduce((sum, item) => sum + item.plannedMinutes + item.extendedMinutes, 0)
}

function idsOf(agenda: AgendaState): readonly ItemId[] {
  return agenda.items.map((item) => item.itemId)
}

function conflict(problem: string): Decision<MeetingEvent> {
  return reject({ reason: 'conflict', what: 'agenda', problem })
}

/** A directive read back belonged to the item before: whoever is called is seen. Anything else stays held. */
function lettingGoOfScreen({ stage }: MeetingState): readonly MeetingEvent[] {
  return stage.mode === 'hold' && stage.view === 'directive' ? [{ type: 'stage.followed' }] : []
}
