import { seatsOn, type RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import { seatOf, type AttendanceState, type SeatedAgency } from '../../../../shared/meeting/attendance.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'

/** Agencies of the regency's list that could sit in the meeting of this day and have no seat in it yet. */
export function freeAgencies(
  registry: readonly RegisteredAgency[],
  attendance: AttendanceState,
  day: CalendarDate,
): readonly SeatedAgency[] {
  return seatsOn(registry, day).filter(({ agencyId }) => seatOf(attendance, agencyId) === undefined)
}
