import type { AgencyId } from '../../../../shared/ids.ts'
import { daysOverdue } from '../../../../shared/ledger/days-overdue.ts'
import type { Duty, DutyStatus } from '../../../../shared/ledger/duty.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'

export interface DutyFilter {
  readonly agencyId: AgencyId | null
  readonly status: DutyStatus | null
}

/** The duties a filter leaves, the longest overdue first, then by date, those without a date last. */
export function listed(duties: readonly Duty[], filter: DutyFilter, today: CalendarDate): readonly Duty[] {
  const urgency = (duty: Duty): number => -(daysOverdue(duty, today) ?? -Infinity)
  return duties
    .filter((duty) => filter.agencyId === null || duty.agencyId === filter.agencyId)
    .filter((duty) => filter.status === null || duty.status === filter.status)
    .toSorted((a, b) => urgency(a) - urgency(b) || b.seq - a.seq)
}

/** How many are not finished, and how many of these are past their date. */
export function summaryOf(
  duties: readonly Duty[],
  today: CalendarDate,
): { readonly open: number; readonly overdue: number } {
  const open = duties.filter(({ status }) => status !== 'verified' && status !== 'withdrawn')
  return { open: open.length, overdue: open.filter((duty) => (daysOverdue(duty, today) ?? 0) > 0).length }
}

/** Every agency that has duties, once, by the newest name it was called. */
export function agenciesOf(duties: readonly Duty[]): readonly { readonly agencyId: AgencyId; readonly name: string }[] {
  const names = new Map(duties.map(({ agencyId, agencyName }) => [agencyId, agencyName]))
  return [...names]
    .map(([agencyId, name]) => ({ agencyId, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
}
