import type { RegisteredAgency } from '../../shared/agencies/agency.ts'
import type { AgencyId } from '../../shared/ids.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { RegistryAgency } from '../../shared/workbook/reading.ts'

interface NameDecided {
  readonly name: string
  readonly agencyId: AgencyId
}

/**
 * The agencies that a file can be about: those with a seat, under every name that stands for them. A meeting keeps the
 * name of its day; files come with the new one, an earlier one, or a spelling of their own.
 * @param decided what a person once said about a name: it holds for every file that uses it
 */
export function knownAgencies(
  meeting: MeetingState,
  registry: readonly RegisteredAgency[],
  decided: readonly NameDecided[],
): readonly RegistryAgency[] {
  return meeting.attendance.seats.map(({ agency: { agencyId, code, name, shortName } }) => {
    const names = registry.filter((one) => one.agencyId === agencyId).flatMap(namesOf)
    const said = decided.filter((one) => one.agencyId === agencyId).map((one) => one.name)
    const otherNames = new Set([...names, ...said])
    for (const own of [name, shortName]) otherNames.delete(own)
    return { agencyId, code: code ?? '', name, shortName, otherNames: [...otherNames] }
  })
}

function namesOf({ name, shortName, aliases, formerNames }: RegisteredAgency): readonly string[] {
  return [name, shortName, ...aliases, ...formerNames.flatMap((former) => [former.name, former.shortName])]
}
