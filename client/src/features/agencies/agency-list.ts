import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import type { AgencyId } from '../../../../shared/ids.ts'

export interface AgencyFilter {
  readonly sought: string
  /** Empty: every class. */
  readonly agencyClass: string
  readonly withEnded: boolean
}

/** Agencies that a search and its filters ask for, in the regency's order. */
export function agenciesFound(
  agencies: readonly RegisteredAgency[],
  { sought, agencyClass, withEnded }: AgencyFilter,
): readonly RegisteredAgency[] {
  const wanted = sought.trim().toLowerCase()
  return agencies.filter((agency) => {
    const names = [agency.code ?? '', agency.name, agency.shortName, ...agency.aliases]
    const former = agency.formerNames.map(({ name }) => name)
    return (
      (withEnded || agency.validUntil === null) &&
      (agencyClass === '' || agency.agencyClass === agencyClass) &&
      [...names, ...former].some((name) => name.toLowerCase().includes(wanted))
    )
  })
}

/** Every class there is, in the order in which the list first names it. */
export function classesIn(agencies: readonly RegisteredAgency[]): readonly string[] {
  return [...new Set(agencies.map(({ agencyClass }) => agencyClass))]
}

/** The whole order after one agency has passed its neighbour among those shown. Null: there is none on that side. */
export function orderAfterMove(
  agencies: readonly RegisteredAgency[],
  shown: readonly RegisteredAgency[],
  moved: AgencyId,
  by: -1 | 1,
): AgencyId[] | null {
  const neighbour = shown[shown.findIndex(({ agencyId }) => agencyId === moved) + by]
  if (neighbour === undefined) return null
  const rest = agencies.map(({ agencyId }) => agencyId).filter((id) => id !== moved)
  const place = rest.indexOf(neighbour.agencyId) + (by === 1 ? 1 : 0)
  return rest.toSpliced(place, 0, moved)
}
