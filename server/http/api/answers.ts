import type { StreamId } from '../../../shared/ids.ts'
import type { Duty, DutyStep } from '../../../shared/ledger/duty.ts'
import { seatOf } from '../../../shared/meeting/attendance.ts'
import { wordingFor, type Addressee, type Directive } from '../../../shared/meeting/directives.ts'
import { currentFigure } from '../../../shared/meeting/figures.ts'
import type { MeetingState } from '../../../shared/meeting/state.ts'
import type { ApiDirectives, ApiDuties, ApiFigures } from '../../../shared/protocol/http-api.ts'

/** Duties in one answer. */
const DUTIES_AT_ONCE = 500

/** Every figure of a meeting, as presented and as it holds now. Null before the meeting was created. */
export function figuresAnswer(meeting: StreamId, seq: number, state: MeetingState): ApiFigures | null {
  const { details } = state.lifecycle
  if (details === null) return null
  const excluded = new Set(details.excludedSources)
  const rows = state.attendance.seats.flatMap(({ agency: { agencyId, name } }) =>
    (state.figures[agencyId]?.entries ?? []).map((entry) => ({
      agencyId,
      agency: name,
      source: entry.source,
      isExcluded: excluded.has(entry.source),
      presented: entry.presented,
      current: currentFigure(entry),
      // Without whoever made them: people are nobody's data but ours.
      corrections: entry.corrections.map((made) => ({
        from: made.from,
        to: made.to,
        reason: made.reason,
        at: made.at,
        seq: made.seq,
      })),
    })),
  )
  const { physicalCutOff, financialCutOff } = details
  return { meeting, seq, physicalCutOff, financialCutOff, rows }
}

/** Every directive of a meeting. */
export function directivesAnswer(meeting: StreamId, seq: number, state: MeetingState): ApiDirectives {
  const addressed = (directive: Directive, addressee: Addressee) => ({
    agencyId: addressee.agencyId,
    agency: seatOf(state.attendance, addressee.agencyId)?.agency.name ?? addressee.agencyId,
    text: wordingFor(directive, addressee),
    due: addressee.due,
    acknowledgedAt: addressee.answer.kind === 'acknowledged' ? addressee.answer.at : null,
  })
  return {
    meeting,
    seq,
    directives: state.directives.map((directive) => ({
      directiveId: directive.directiveId,
      seq: directive.seq,
      text: directive.text,
      proofExpected: directive.proofExpected,
      itemId: directive.itemId,
      issuedAt: directive.issuedAt,
      revision: directive.revision,
      withdrawn: directive.withdrawn,
      addressees: directive.addressees.map((addressee) => addressed(directive, addressee)),
    })),
  }
}

/** Duties from a place on. The ledger only grows, so the place of a duty never changes. */
export function dutiesAnswer(duties: readonly Duty[], from: number): ApiDuties {
  const end = from + DUTIES_AT_ONCE
  return {
    duties: duties.slice(from, end).map((duty) => ({
      dutyId: duty.dutyId,
      meeting: duty.meeting,
      meetingTitle: duty.meetingTitle,
      directiveId: duty.directiveId,
      agencyId: duty.agencyId,
      agency: duty.agencyName,
      text: duty.text,
      due: duty.due,
      proofExpected: duty.proofExpected,
      status: duty.status,
      history: duty.history.map(stepOf),
    })),
    next: end < duties.length ? end : null,
  }
}

/** What happened, without the person and without the name of the file, which often is a person's. */
function stepOf({ kind, text, proofFile, by, at }: DutyStep): ApiDuties['duties'][number]['history'][number] {
  const proof =
    proofFile === null ? null : { sha256: proofFile.sha256, mediaType: proofFile.mediaType, bytes: proofFile.bytes }
  return { kind, text, proof, by: by.kind, at }
}
