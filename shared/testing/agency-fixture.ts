import type * as z from 'zod/mini'
import {
  agencyFields,
  noContact,
  registeredAgency,
  type AgencyFields,
  type RegisteredAgency,
} from '../agencies/agency.ts'

/** What is written about an agency, from what a test cares to say. */
export function fields(
  said: Partial<z.input<typeof agencyFields>> & { name: string; shortName: string },
): AgencyFields {
  return agencyFields.parse({
    code: null,
    aliases: [],
    agencyClass: 'dinas',
    assistantField: null,
    headTitle: null,
    contact: noContact,
    validFrom: null,
    ...said,
  })
}

/** An agency in the regency's list, from what a test cares to say. */
export function registered(
  said: Partial<z.input<typeof registeredAgency>> & { agencyId: string; name: string; shortName: string },
): RegisteredAgency {
  return registeredAgency.parse({
    ...fields({ name: said.name, shortName: said.shortName }),
    validUntil: null,
    successors: [],
    formerNames: [],
    place: 1,
    revision: 1,
    ...said,
  })
}

/** Health, public works with another spelling, and two offices that share a code. */
export const smallRegistry: readonly [RegisteredAgency, RegisteredAgency, ...RegisteredAgency[]] = [
  registered({ agencyId: 'dinkes', code: '1.02', name: 'Dinas Kesehatan', shortName: 'DINKES', place: 1 }),
  registered({
    agencyId: 'dpupr',
    code: '1.03',
    name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    shortName: 'DPUPR',
    aliases: ['Dinas PU'],
    place: 2,
  }),
  registered({
    agencyId: 'satpolpp',
    code: '1.05',
    name: 'Satuan Polisi Pamong Praja',
    shortName: 'SATPOLPP',
    place: 3,
  }),
  registered({ agencyId: 'bpbd', code: '1.05', name: 'Badan Penanggulangan Bencana', shortName: 'BPBD', place: 4 }),
]
