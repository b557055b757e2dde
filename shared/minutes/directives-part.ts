import type { AgencyId } from '../ids.ts'
import { wordingFor, type Addressee, type Directive } from '../meeting/directives.ts'
import { dateInDocument } from '../words/dates.ts'
import { agencyName, lineOf, type Composing } from './composing.ts'
import type { FollowUpRow } from './document.ts'
import { EVERYBODY, NO_DUE_DATE } from './vocabulary.ts'

/**
 * Every directive that stands, in the order in which they were given; one row for all who were told the same words
 * with the same date.
 */
export function followUpRows(composing: Composing): readonly FollowUpRow[] {
  return composing.meeting.directives
    .filter((directive) => directive.withdrawn === null)
    .flatMap((directive) => toldAlike(directive).map((group) => rowOf(composing, directive, group)))
}

function toldAlike(directive: Directive): readonly (readonly Addressee[])[] {
  const groups = new Map<string, Addressee[]>()
  for (const addressee of directive.addressees) {
    const key = `${addressee.due ?? ''} ${wordingFor(directive, addressee)}`
    groups.set(key, [...(groups.get(key) ?? []), addressee])
  }
  return [...groups.values()]
}

function rowOf(composing: Composing, directive: Directive, group: readonly Addressee[]): FollowUpRow {
  const { directiveId, itemId, proofExpected } = directive
  const [first] = group
  const due = first?.due ?? null
  const agencyIds = group.map((addressee) => addressee.agencyId)
  return {
    directiveId,
    itemId,
    line: lineOf(composing, {
      id: `directive/${directiveId}/${first?.agencyId ?? ''}`,
      text: first === undefined ? directive.text : wordingFor(directive, first),
      about: [`directive/${directiveId}`],
      isOpen: false,
    }),
    agencyIds,
    owner: ownerOf(composing, agencyIds),
    due,
    dueText: due === null ? NO_DUE_DATE : dateInDocument(due),
    proofExpected,
  }
}

function ownerOf(composing: Composing, agencies: readonly AgencyId[]): string {
  const { seats } = composing.meeting.attendance
  const isEverybody = agencies.length > 1 && agencies.length === seats.length
  return isEverybody ? EVERYBODY : agencies.map((id) => agencyName(composing, id)).join(', ')
}
