import type { AgencyId } from '../../../../shared/ids.ts'

/** An agency as the regency's list tells who took over from it. */
export interface Succeeded {
  readonly agencyId: AgencyId
  readonly successors: readonly AgencyId[]
}

/**
 * Who has a seat today and took over from an agency, by the regency's list: through several mergers if need be. Null
 * when nobody did, or when it was split, since its figures then belong to no single one.
 */
export function suggestedSuccessor(
  registry: readonly Succeeded[],
  seated: ReadonlySet<AgencyId>,
  agency: AgencyId,
): AgencyId | null {
  const known = new Map(registry.map((one) => [one.agencyId, one.successors]))
  const passed = new Set<AgencyId>()
  let heir: AgencyId | null = agency
  while (heir !== null && !seated.has(heir) && !passed.has(heir)) {
    passed.add(heir)
    const successors: readonly AgencyId[] = known.get(heir) ?? []
    heir = successors.length === 1 ? (successors[0] ?? null) : null
  }
  return heir !== null && seated.has(heir) ? heir : null
}
