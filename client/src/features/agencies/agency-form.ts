import { agencyFields, type AgencyFields, type RegisteredAgency } from '../../../../shared/agencies/agency.ts'

/** An agency as typed: every field a text. */
export interface TypedAgency {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly aliases: string
  readonly agencyClass: string
  readonly assistantField: string
  readonly headTitle: string
  readonly validFrom: string
  readonly headName: string
  readonly headNip: string
  readonly phone: string
}

export const emptyAgency: TypedAgency = {
  code: '',
  name: '',
  shortName: '',
  aliases: '',
  agencyClass: '',
  assistantField: '',
  headTitle: '',
  validFrom: '',
  headName: '',
  headNip: '',
  phone: '',
}

/** An agency as its form shows it at first. */
export function typedAgency(agency: RegisteredAgency): TypedAgency {
  const { contact } = agency
  return {
    code: agency.code ?? '',
    name: agency.name,
    shortName: agency.shortName,
    aliases: agency.aliases.join('\n'),
    agencyClass: agency.agencyClass,
    assistantField: agency.assistantField ?? '',
    headTitle: agency.headTitle ?? '',
    validFrom: agency.validFrom ?? '',
    headName: contact.headName ?? '',
    headNip: contact.headNip ?? '',
    phone: contact.phone ?? '',
  }
}

export type AgencyReading =
  | { readonly ok: true; readonly fields: AgencyFields }
  | { readonly ok: false; readonly field: keyof TypedAgency }

/** Reads the form; an empty field is absent. Names the first field that does not fit. */
export function readAgency(typed: TypedAgency): AgencyReading {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text)
  const read = agencyFields.safeParse({
    code: orNull(typed.code),
    name: typed.name,
    shortName: typed.shortName,
    aliases: typed.aliases.split('\n').filter((line) => line.trim() !== ''),
    agencyClass: typed.agencyClass,
    assistantField: orNull(typed.assistantField),
    headTitle: orNull(typed.headTitle),
    validFrom: orNull(typed.validFrom),
    contact: {
      headName: orNull(typed.headName),
      headNip: orNull(typed.headNip),
      phone: orNull(typed.phone)?.trim() ?? null,
    },
  })
  if (read.success) return { ok: true, fields: read.data }
  const path = read.error.issues[0]?.path ?? []
  const field = path[0] === 'contact' ? path[1] : path[0]
  return { ok: false, field: isField(field) ? field : 'name' }
}

function isField(name: unknown): name is keyof TypedAgency {
  return typeof name === 'string' && name in emptyAgency
}
