import * as z from 'zod/mini'
import { agencyId } from '../ids.ts'
import type { SeatedAgency } from '../meeting/attendance.ts'
import { calendarDate, type CalendarDate } from '../temporal.ts'
import { lineOfText } from '../text.ts'

const names = { code: z.nullable(lineOfText), name: lineOfText, shortName: lineOfText }

/** What an agency was called, up to and including a day. */
const formerName = z.strictObject({ ...names, until: calendarDate })
export type FormerName = z.output<typeof formerName>

/** Who to write to. Seen by the secretariat alone: it stands in no meeting, no export and no document by itself. */
const contact = z.strictObject({
  headName: z.nullable(lineOfText),
  /** Civil servant's number (NIP), as written. */
  headNip: z.nullable(lineOfText),
  /** Digits as dialled, with or without a country code. */
  phone: z.nullable(lineOfText.check(z.regex(/^\+?[0-9][0-9 ().-]{5,24}$/))),
})
export type AgencyContact = z.output<typeof contact>
export const noContact: AgencyContact = { headName: null, headNip: null, phone: null }

/** What the secretariat writes about an agency. */
export const agencyFields = z.strictObject({
  ...names,
  /** Other spellings, by which imports find it. */
  aliases: z.array(lineOfText).check(z.maxLength(20)),
  /** Agencies are ranked within their class: dinas, badan, kecamatan … */
  agencyClass: lineOfText,
  /** The assistant (asisten) who coordinates it. */
  assistantField: z.nullable(lineOfText),
  headTitle: z.nullable(lineOfText),
  contact,
  /** The first day on which it exists; null: always has. */
  validFrom: z.nullable(calendarDate),
})
export type AgencyFields = z.output<typeof agencyFields>

/** An agency (Perangkat Daerah) in the regency's own list, which outlives every meeting. */
export const registeredAgency = z.strictObject({
  agencyId,
  ...agencyFields.shape,
  /** The last day on which it exists; null: it still does. */
  validUntil: z.nullable(calendarDate),
  /** Who took over its tasks: one after a merger, several after a split. */
  successors: z.array(agencyId).check(z.maxLength(20)),
  /** Oldest first. */
  formerNames: z.array(formerName),
  /** Place in the regency's list, from 1. */
  place: z.int(),
  /** 1 when added, one more with every change. */
  revision: z.int(),
})
export type RegisteredAgency = z.output<typeof registeredAgency>

/** Whether the agency exists on this day. */
export function isValidOn({ validFrom, validUntil }: RegisteredAgency, day: CalendarDate): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil)
}

/** What the agency was called on this day. */
export function nameOn(agency: RegisteredAgency, day: CalendarDate): Pick<AgencyFields, 'code' | 'name' | 'shortName'> {
  return agency.formerNames.find(({ until }) => day <= until) ?? agency
}

/** The agency as it sits in a meeting of this day; a meeting keeps the names of its day for ever. */
export function seatOn(agency: RegisteredAgency, day: CalendarDate): SeatedAgency {
  const { code, name, shortName } = nameOn(agency, day)
  const { agencyId: id, agencyClass, assistantField, headTitle } = agency
  return { agencyId: id, code, name, shortName, agencyClass, assistantField, headTitle }
}

/** Everybody who may sit in a meeting of this day, in the order of the list. */
export function seatsOn(registry: readonly RegisteredAgency[], day: CalendarDate): readonly SeatedAgency[] {
  return registry.filter((agency) => isValidOn(agency, day)).map((agency) => seatOn(agency, day))
}

/** A name as it is compared: without case, dots and double spaces. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
