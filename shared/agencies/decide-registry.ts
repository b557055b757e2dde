import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RegisteredAgency } from './agency.ts'
import { planImport } from './plan-import.ts'
import {
  isRenamedAfter,
  namesake,
  newAgency,
  nextPlace,
  nextRevision,
  rememberedUntil,
  type Registry,
} from './registry.ts'
import type { RegistryCommand } from './registry-commands.ts'

type Of<Type extends RegistryCommand['type']> = RegistryCommand & { readonly type: Type }

/** What a change makes of the regency's list: the agencies as they are from now on, or the reason why not. */
export function decideRegistry(registry: Registry, command: RegistryCommand): Decision<RegisteredAgency> {
  switch (command.type) {
    case 'agency.add':
      return add(registry, command)
    case 'agency.end':
      return end(registry, command)
    case 'agency.reorder':
      return reorder(registry, command)
    case 'agency.import':
      return importRows(registry, command)
    case 'agency.edit':
    case 'agency.rename':
    case 'agency.continue': {
      const agency = registry.find((other) => other.agencyId === command.agencyId)
      if (agency === undefined) return reject({ reason: 'not-found', what: 'agency', id: command.agencyId })
      if (agency.revision !== command.revision) return stale(agency)
      return changeOne(registry, agency, command)
    }
  }
}

function add(registry: Registry, { agencyId: id, fields }: Of<'agency.add'>): Decision<RegisteredAgency> {
  if (registry.some((other) => other.agencyId === id)) return reject({ reason: 'already-exists', what: 'agency', id })
  const added = newAgency(id, fields, nextPlace(registry))
  return namesake(registry, added) === undefined ? accept(added) : conflict('another agency has this name')
}

function changeOne(
  registry: Registry,
  agency: RegisteredAgency,
  command: Of<'agency.edit' | 'agency.rename' | 'agency.continue'>,
): Decision<RegisteredAgency> {
  switch (command.type) {
    case 'agency.edit': {
      const edited = nextRevision(agency, command.fields)
      if (edited.validFrom !== null && edited.validUntil !== null && edited.validFrom > edited.validUntil)
        return conflict('an agency ends after it begins')
      return namesake(registry, edited) === undefined ? accept(edited) : conflict('another agency has this name')
    }
    case 'agency.rename': {
      const { code, name, shortName, from } = command
      if (isRenamedAfter(agency, from)) return conflict('a later renaming is known already')
      const renamed = nextRevision(agency, { code, name, shortName, formerNames: rememberedUntil(agency, from) })
      return namesake(registry, renamed) === undefined ? accept(renamed) : conflict('another agency has this name')
    }
    case 'agency.continue':
      if (agency.validUntil === null) return accept()
      if (namesake(registry, agency) !== undefined) return conflict('another agency has this name')
      return accept(nextRevision(agency, { validUntil: null, successors: [] }))
  }
}

function end(registry: Registry, { ending, until, successors }: Of<'agency.end'>): Decision<RegisteredAgency> {
  const known = new Map(registry.map((agency) => [agency.agencyId, agency]))
  const missing = [...ending, ...successors].find((id) => !known.has(id))
  if (missing !== undefined) return reject({ reason: 'not-found', what: 'agency', id: missing })
  if (successors.some((id) => ending.includes(id))) return conflict('an agency cannot succeed itself')
  if (successors.some((id) => known.get(id)?.validUntil !== null)) return conflict('a successor has ended itself')
  const changed: RegisteredAgency[] = []
  for (const id of new Set(ending)) {
    const agency = known.get(id)
    if (agency === undefined) continue
    if (agency.validUntil !== null) return conflict('an agency ends once')
    if (agency.validFrom !== null && until < agency.validFrom) return conflict('an agency ends after it begins')
    changed.push(nextRevision(agency, { validUntil: until, successors: [...new Set(successors)] }))
  }
  return accept(...changed)
}

function reorder(registry: Registry, { order }: Of<'agency.reorder'>): Decision<RegisteredAgency> {
  const places = new Map(order.map((id, index) => [id, index + 1]))
  if (places.size !== registry.length || order.length !== registry.length)
    return conflict('the order names every agency once')
  if (registry.some(({ agencyId: id }) => !places.has(id))) return conflict('the order names every agency once')
  const moved = registry.flatMap((agency) => {
    const place = places.get(agency.agencyId) ?? agency.place
    return place === agency.place ? [] : [nextRevision(agency, { place })]
  })
  return accept(...moved)
}

function importRows(registry: Registry, { rows, from }: Of<'agency.import'>): Decision<RegisteredAgency> {
  const plan = planImport(registry, rows, from)
  if (plan.problems.length > 0) return conflict('the rows of an import do not contradict each other')
  return accept(...plan.added, ...plan.changed.map(({ agency }) => agency))
}

function stale(agency: RegisteredAgency): Decision<RegisteredAgency> {
  const { agencyId: id, revision, name } = agency
  return reject({ reason: 'stale-edit', what: 'agency', id, revision, text: name })
}

function conflict(problem: string): Decision<RegisteredAgency> {
  return reject({ reason: 'conflict', what: 'agency', problem })
}
