import { personId, type AgencyId, type StreamId } from '../../shared/ids.ts'
import type { DemonstrationPart } from '../../shared/protocol/http.ts'
import { actor, type Actor } from '../../shared/stream/actor.ts'
import { assertNever } from '../../shared/assert-never.ts'

interface CastAgency {
  readonly agencyId: AgencyId
  readonly name: string
  readonly shortName: string
  readonly headTitle: string | null
}

/** Everybody one can be in the demonstration, and the meeting it plays in. */
export interface DemonstrationCast {
  readonly stream: StreamId
  readonly agencies: readonly CastAgency[]
}

/**
 * The person of a part, or null when the demonstration has no such agency. The same part is always the same
 * person: the leader who comes back still holds the chair.
 */
export function personOf(cast: DemonstrationCast, part: DemonstrationPart): Actor | null {
  switch (part.kind) {
    case 'secretariat':
      return play(part.kind, 'Sekretariat', 'Bagian Administrasi Pembangunan')
    case 'leader':
      return play(part.kind, 'Pimpinan', 'Bupati')
    case 'viewer':
      return play(part.kind, 'Peserta', null)
    case 'screen':
      return play(part.kind, 'Layar', null)
    case 'agency': {
      const agency = cast.agencies.find(({ agencyId }) => agencyId === part.agencyId)
      if (agency === undefined) return null
      const id = personId.parse(`demonstration-${agency.agencyId}`)
      return {
        personId: id,
        kind: 'agency',
        name: agency.shortName,
        title: agency.headTitle,
        agencyId: agency.agencyId,
      }
    }
    default:
      return assertNever(part, 'part in the demonstration')
  }
}

function play(kind: Actor['kind'], name: string, title: string | null): Actor {
  return actor.parse({ personId: `demonstration-${kind}`, kind, name, title, agencyId: null })
}
