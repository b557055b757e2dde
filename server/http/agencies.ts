import { noContact, type RegisteredAgency } from '../../shared/agencies/agency.ts'
import type { RegistryCommand } from '../../shared/agencies/registry-commands.ts'
import type { AgenciesResponse, TableResponse } from '../../shared/protocol/http-house.ts'
import type { Agencies } from '../agencies/agencies.ts'
import type { TableReader } from '../workbooks/table-reader.ts'
import { done, refuse, type Endpoint, type EndpointWith, type Known } from './endpoint.ts'

export interface AgencyEndpoints {
  readonly readTable: Endpoint<Known>
  readonly list: Endpoint<Known>
  readonly change: EndpointWith<Known, RegistryCommand>
}

export function agencyEndpoints(
  agencies: Pick<Agencies, 'list' | 'change'>,
  tables: TableReader,
  isTrial: () => Promise<boolean>,
): AgencyEndpoints {
  return {
    list: async ({ caller }) => {
      const all = await agencies.list()
      // Whoever is here for one meeting needs names, and nobody's telephone.
      const shown = caller.stream === null || (await isTrial()) ? all : all.map(withoutContact)
      return done({ agencies: [...shown] } satisfies AgenciesResponse)
    },

    readTable: async ({ request }) => {
      const body: unknown = request.body
      if (!Buffer.isBuffer(body)) return refuse({ refused: 'unreadable-workbook' })
      const read = await tables.readTable({ fileName: 'perangkat-daerah', bytes: body })
      if (!read.ok) return refuse({ refused: 'unreadable-workbook' })
      return done({ rows: read.rows.map(({ line, cells }) => ({ line, cells: [...cells] })) } satisfies TableResponse)
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
