import type { MeetingDetails } from '../meeting/lifecycle.ts'
import type { MeetingState } from '../meeting/state.ts'
import { agencyBlocks, asReadRows, notHeardLines } from './agencies-part.ts'
import { attendanceRows } from './attendance-part.ts'
import type { Audience, Composing } from './composing.ts'
import { comparedChanges, regencyComparison } from './comparison-part.ts'
import { conclusionsOf, discussionBlocks } from './discussions-part.ts'
import { followUpRows } from './directives-part.ts'
import type { MinutesDocument } from './document.ts'
import { recapRows, regencyTotals, totalsNote } from './figures-part.ts'
import { amendmentsOf, closingOf, headOf, openingOf, placeAndDateOf, signaturesOf, signOffOf } from './frame-part.ts'
import { numbersOfDocument } from './lines.ts'
import type { Sources } from './sources.ts'

/**
 * The minutes (notula) of a meeting as it now stands: everything the log says, in the order and the form of the
 * official document. Nothing is guessed, and every line names the events it came from.
 * @returns null before the meeting was created
 */
export function composeMinutes(
  meeting: MeetingState,
  sources: Sources,
  audience: Audience = 'internal',
): MinutesDocument | null {
  const { details } = meeting.lifecycle
  return details === null
    ? null
    : compose({ meeting, sources, zone: details.timeZone, audience, changes: comparedChanges(meeting) }, details)
}

function compose(composing: Composing, details: MeetingDetails): MinutesDocument {
  const { meeting } = composing
  const { lifecycle, minutes } = meeting
  const followUp = followUpRows(composing)
  const agencies = agencyBlocks(composing, followUp)
  const discussions = discussionBlocks(composing, followUp)
  const totals = regencyTotals(composing)
  const document: MinutesDocument = {
    stage: lifecycle.seal !== null ? 'sealed' : minutes.review === null ? 'draft' : 'in-review',
    version: lifecycle.seal === null ? 0 : lifecycle.amendments.length + 1,
    title: details.title,
    regency: details.regency,
    number: minutes.number,
    illustrative: details.illustrative,
    head: headOf(composing, details),
    opening: openingOf(composing, details),
    totals,
    totalsNote: totalsNote(composing),
    comparison: regencyComparison(composing),
    recap: recapRows(composing),
    agencies,
    asRead: asReadRows(composing),
    notHeard: notHeardLines(composing),
    discussions,
    conclusions: conclusionsOf(composing, totals.at(-1), [...agencies, ...discussions], followUp),
    followUp,
    closing: closingOf(composing),
    amendments: amendmentsOf(composing),
    placeAndDate: placeAndDateOf(composing, details),
    signatures: signaturesOf(composing),
    signOff: null,
    attendance: attendanceRows(composing),
  }
  const newest = Math.max(0, ...numbersOfDocument({ ...document, amendments: [] }))
  return { ...document, signOff: signOffOf(composing, newest) }
}
