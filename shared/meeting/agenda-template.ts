import type { ItemId } from '../ids.ts'
import type { AgendaItem, PlannedItem } from './agenda.ts'
import type { SeatedAgency } from './attendance.ts'

/** Minutes for an agency where the agenda that is copied tells none. */
const USUAL_MINUTES = 5

/**
 * The agenda of an earlier meeting for these agencies: as planned that day and under today's names. Who is not invited
 * is left out; who was not there speaks after the others, for as long as most of them.
 */
export function agendaFrom(
  items: readonly AgendaItem[],
  agencies: readonly SeatedAgency[],
  newId: () => ItemId,
): readonly PlannedItem[] {
  const invited = new Map(agencies.map((agency) => [agency.agencyId, agency]))
  const spoken = items.filter((item) => item.agencyId !== null)
  const placed = new Set(spoken.map((item) => item.agencyId))
  const minutes = middleOf(spoken.map((item) => item.baselineMinutes)) ?? USUAL_MINUTES
  const others = agencies
    .filter(({ agencyId }) => !placed.has(agencyId))
    .map((agency): PlannedItem => presentationOf(agency, minutes, newId()))
  const last = items.findLastIndex((item) => item.agencyId !== null)
  // Without presentations the first place is before what closes the day.
  const after = last >= 0 ? last : items.findLastIndex(({ kind }) => kind !== 'closing' && kind !== 'discussion')
  const kept = (part: readonly AgendaItem[]): readonly PlannedItem[] =>
    part.flatMap(({ kind, title, agencyId, baselineMinutes }) => {
      if (agencyId === null) return [{ itemId: newId(), kind, title, agencyId, plannedMinutes: baselineMinutes }]
      const agency = invited.get(agencyId)
      return agency === undefined ? [] : [presentationOf(agency, baselineMinutes, newId())]
    })
  return [...kept(items.slice(0, after + 1)), ...others, ...kept(items.slice(after + 1))]
}

function presentationOf({ agencyId, name }: SeatedAgency, plannedMinutes: number, itemId: ItemId): PlannedItem {
  return { itemId, kind: 'presentation', title: name, agencyId, plannedMinutes }
}

function middleOf(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
