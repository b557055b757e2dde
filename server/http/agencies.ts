import { noContact, type RegisteredAgency } from '../../shared/agencies/agency.ts'
import type { RegistryCommand } from '../../shared/agencies/registry-commands.ts'
import type { AgenciesResponse } from '../../shared/protocol/http-house.ts'
import type { Agencies } from '../agencies/agencies.ts'
import { done, refuse, type Endpoint, type EndpointWith, type Known } from './endpoint.ts'

export interface AgencyEndpoints {
  readonly list: Endpoint<Known>
  readonly change: EndpointWith<Known, RegistryCommand>
}

export function agencyEndpoints(
  agencies: Pick<Agencies, 'list' | 'change'>,
  isTrial: () => Promise<boolean>,
): AgencyEndpoints {
  return {
    list: async ({ caller }) => {
      const all = await agencies.list()
      // Whoever is here for one meeting needs names, and nobody's telephone.
      const shown = caller.stream === null || (await isTrial()) ? all : all.map(withoutContact)
      return done({ agencies: [...shown] } satisfies AgenciesResponse)
    },

    change: async (_known, command) => {
      const answer = await agencies.change(command)
      if (!answer.ok) return refuse(answer.rejection)
      return done({ agencies: [...answer.agencies] } satisfies AgenciesResponse)
    },
  }
}

function withoutContact(agency: RegisteredAgency): RegisteredAgency {
  return { ...agency, contact: noContact }
}
