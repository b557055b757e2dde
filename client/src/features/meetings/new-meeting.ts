import { seatsOn, type RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import type { Scheme } from '../../../../shared/figures/scheme.ts'
import { shippedSchemes } from '../../../../shared/figures/schemes.ts'
import type { SeatedAgency } from '../../../../shared/meeting/attendance.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import type { RegencySettings } from '../../../../shared/regency/settings.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import type { TypedDetails } from './details-form.ts'

/**
 * Agencies that may sit in a meeting of this day: those of the regency's list that exist then, under the names of
 * that day, and those of the meeting it is copied from that the list does not know.
 */
export function agenciesFor(
  registry: readonly RegisteredAgency[],
  source: MeetingState | null,
  date: string,
): readonly SeatedAgency[] {
  const day = calendarDate.safeParse(date)
  const known = new Set(registry.map(({ agencyId }) => agencyId))
  const others = (source?.attendance.seats ?? []).map(({ agency }) => agency)
  return [...(day.success ? seatsOn(registry, day.data) : []), ...others.filter(({ agencyId }) => !known.has(agencyId))]
}

/** What stays the same from one meeting to the next. Period, dates and numbers are those of the new one. */
export function copiedDetails(typed: TypedDetails, { lifecycle: { details } }: MeetingState): TypedDetails {
  if (details === null) return typed
  const { regency, place, budgetVersion, timeZone, excludedSources } = details
  return { ...typed, regency, place, budgetVersion, timeZone, excludedSources }
}

/** What the regency's settings say of a new meeting. */
export function settledDetails(typed: TypedDetails, settings: RegencySettings): TypedDetails {
  const { name, timeZone, excludedSources } = settings
  return { ...typed, regency: name ?? '', timeZone, excludedSources }
}

/** Schemes to choose from, the likeliest first; two of one name are one. */
export function schemesFor(settings: RegencySettings, source: MeetingState | null): readonly Scheme[] {
  const copied = source?.lifecycle.details?.scheme
  const all = [
    ...(copied === undefined ? [] : [copied]),
    settings.scheme,
    ...shippedSchemes.map(({ scheme }) => scheme),
  ]
  return all.filter((scheme, place) => all.findIndex(({ name }) => name === scheme.name) === place)
}
