import type { AgencyId } from '../../../../shared/ids.ts'
import { activeItem, type AgendaState } from '../../../../shared/meeting/agenda.ts'

/** Whose turn it is and whose is next; null where no agency's is. */
export interface Presenters {
  readonly now: AgencyId | null
  readonly next: AgencyId | null
}

/** The agency that presents and the next one still to present, whatever stands between them in the agenda. */
export function presentersOf(agenda: AgendaState): Presenters {
  const next = agenda.items.find((item) => item.status === 'planned' && item.agencyId !== null)
  return { now: activeItem(agenda)?.agencyId ?? null, next: next?.agencyId ?? null }
}
