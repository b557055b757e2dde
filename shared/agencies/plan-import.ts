import type { CalendarDate } from '../temporal.ts'
import { plainName, type AgencyContact, type AgencyFields, type RegisteredAgency } from './agency.ts'
import {
  isRenamedAfter,
  newAgency,
  newAgencyId,
  nextPlace,
  nextRevision,
  rememberedUntil,
  type Registry,
} from './registry.ts'
import type { AgencyRow } from './registry-commands.ts'

/** Why a row of an import cannot be used as it stands. */
export interface RowProblem {
  readonly line: number
  readonly problem:
    | 'twice' /** Another row means the same agency. */
    | 'ambiguous' /** Its names belong to different agencies of the list. */
    | 'renamed-later' /** A renaming from a later day on is known already. */
}

export interface AgencyChange {
  readonly line: number
  readonly before: RegisteredAgency
  readonly agency: RegisteredAgency
  /** What is different, of what an import can change. */
  readonly fields: readonly (keyof AgencyFields)[]
}

/** What an import would do, before it is applied. */
export interface ImportPlan {
  readonly added: readonly RegisteredAgency[]
  readonly changed: readonly AgencyChange[]
  readonly same: number
  /** Agencies that exist and have no row: they stay as they are. */
  readonly unnamed: readonly RegisteredAgency[]
  readonly problems: readonly RowProblem[]
}

/**
 * What the rows add and change. A row finds its agency by short name, name, former name or other spelling, else by a
 * code that only one agency has. An empty cell leaves what is there. A new name holds from `from` on.
 */
export function planImport(registry: Registry, rows: readonly AgencyRow[], from: CalendarDate): ImportPlan {
  const standing = registry.filter(({ validUntil }) => validUntil === null)
  const added: RegisteredAgency[] = []
  const changed: AgencyChange[] = []
  const problems: RowProblem[] = []
  const named = new Set<string>()
  let same = 0
  for (const { line, ...said } of rows) {
    const fields = { ...said, agencyClass: asWritten(registry, said.agencyClass) }
    const found = agenciesMeant(standing, fields)
    const [before] = found
    const key = before?.agencyId ?? `new ${plainName(fields.shortName)}`
    const isTwice = named.has(key) || (before === undefined && agenciesMeant(added, fields).length > 0)
    named.add(key)
    if (found.length > 1) problems.push({ line, problem: 'ambiguous' })
    else if (isTwice) problems.push({ line, problem: 'twice' })
    else if (before === undefined) {
      const id = newAgencyId(fields.shortName, [...registry, ...added])
      added.push(newAgency(id, fields, nextPlace(registry) + added.length))
    } else {
      const wanted = withoutGaps(before, fields)
      const different = differences(before, wanted)
      const isRenamed = different.includes('name') || different.includes('shortName')
      if (different.length === 0) same += 1
      else if (isRenamed && isRenamedAfter(before, from)) problems.push({ line, problem: 'renamed-later' })
      else {
        const formerNames = isRenamed ? rememberedUntil(before, from) : before.formerNames
        changed.push({ line, before, agency: nextRevision(before, { ...wanted, formerNames }), fields: different })
      }
    }
  }
  return { added, changed, same, unnamed: standing.filter(({ agencyId: id }) => !named.has(id)), problems }
}

/** Agencies that a row's names may mean: one is found, none is new, more need a person. */
function agenciesMeant(
  registry: Registry,
  { code, name, shortName, aliases }: Pick<AgencyFields, 'code' | 'name' | 'shortName' | 'aliases'>,
): readonly RegisteredAgency[] {
  const wanted = new Set([name, shortName, ...aliases].map(plainName))
  const byName = registry.filter((agency) => {
    const former = agency.formerNames.flatMap((names) => [names.name, names.shortName])
    return [agency.name, agency.shortName, ...agency.aliases, ...former].some((own) => wanted.has(plainName(own)))
  })
  if (byName.length > 0 || code === null) return byName
  // Units of one office share its code: then a code tells nothing.
  const byCode = registry.filter((agency) => agency.code === code)
  return byCode.length === 1 ? byCode : []
}

/** A class as the list writes it already: rankings must not part `Dinas` from `dinas`. */
function asWritten(registry: Registry, agencyClass: string): string {
  const known = registry.find((agency) => plainName(agency.agencyClass) === plainName(agencyClass))
  return known?.agencyClass ?? agencyClass
}

function withoutGaps(before: RegisteredAgency, row: AgencyFields): AgencyFields {
  return {
    code: row.code ?? before.code,
    name: row.name,
    shortName: row.shortName,
    aliases: row.aliases.length === 0 ? before.aliases : row.aliases,
    agencyClass: row.agencyClass,
    assistantField: row.assistantField ?? before.assistantField,
    headTitle: row.headTitle ?? before.headTitle,
    contact: contactWithoutGaps(before.contact, row.contact),
    validFrom: row.validFrom ?? before.validFrom,
  }
}

function contactWithoutGaps(before: AgencyContact, row: AgencyContact): AgencyContact {
  return {
    headName: row.headName ?? before.headName,
    headNip: row.headNip ?? before.headNip,
    phone: row.phone ?? before.phone,
  }
}

function differences(before: RegisteredAgency, wanted: AgencyFields): readonly (keyof AgencyFields)[] {
  const plain = ['code', 'name', 'shortName', 'agencyClass', 'assistantField', 'headTitle', 'validFrom'] as const
  const { contact: old, aliases } = before
  const { contact } = wanted
  const isSameContact =
    old.headName === contact.headName && old.headNip === contact.headNip && old.phone === contact.phone
  return [
    ...plain.filter((field) => before[field] !== wanted[field]),
    ...(aliases.join('\n') === wanted.aliases.join('\n') ? [] : ['aliases' as const]),
    ...(isSameContact ? [] : ['contact' as const]),
  ]
}
