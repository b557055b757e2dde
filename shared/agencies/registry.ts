import { agencyId, type AgencyId } from '../ids.ts'
import { dayBefore, type CalendarDate } from '../temporal.ts'
import { plainName, type AgencyFields, type FormerName, type RegisteredAgency } from './agency.ts'

/** The regency's list of agencies, ended ones too. */
export type Registry = readonly RegisteredAgency[]

/** An id for a new agency, made of its short name so that people can read it; never one that is taken. */
export function newAgencyId(shortName: string, taken: readonly { readonly agencyId: string }[]): AgencyId {
  const slug = plainName(shortName)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
  const base = slug.replaceAll('-', '') === '' ? 'pd' : slug
  const used = new Set(taken.map((agency) => agency.agencyId))
  let candidate = base
  for (let nth = 2; used.has(candidate); nth += 1) candidate = `${base}-${nth}`
  return agencyId.parse(candidate)
}

/** An agency as it begins. */
export function newAgency(id: AgencyId, fields: AgencyFields, place: number): RegisteredAgency {
  return { agencyId: id, ...fields, validUntil: null, successors: [], formerNames: [], place, revision: 1 }
}

/** The agency with what is new about it, one revision later. */
export function nextRevision(agency: RegisteredAgency, news: Partial<RegisteredAgency>): RegisteredAgency {
  return { ...agency, ...news, revision: agency.revision + 1 }
}

/** The names so far, with those of today as they are remembered once others hold from `from` on. */
export function rememberedUntil(agency: RegisteredAgency, from: CalendarDate): FormerName[] {
  const { code, name, shortName } = agency
  return [...agency.formerNames, { code, name, shortName, until: dayBefore(from) }]
}

/** Whether a renaming that was recorded holds from a later day than `from`, or the same. */
export function isRenamedAfter(agency: RegisteredAgency, from: CalendarDate): boolean {
  const last = agency.formerNames.at(-1)
  return last !== undefined && from <= last.until
}

/** Another agency that still exists and has one of the names of this one. */
export function namesake(
  registry: Registry,
  own: Pick<RegisteredAgency, 'agencyId' | 'name' | 'shortName'>,
): RegisteredAgency | undefined {
  const wanted = new Set([plainName(own.name), plainName(own.shortName)])
  return registry.find(
    (other) =>
      other.agencyId !== own.agencyId &&
      other.validUntil === null &&
      (wanted.has(plainName(other.name)) || wanted.has(plainName(other.shortName))),
  )
}

/** The place after the last one. */
export function nextPlace(registry: Registry): number {
  return 1 + Math.max(0, ...registry.map(({ place }) => place))
}
