import { commandId, type CommandId, type DirectiveId, type StreamId } from '../ids.ts'
import { seatOf } from '../meeting/attendance.ts'
import { wordingFor, type Addressee, type Directive, type DirectiveEvent } from '../meeting/directives.ts'
import type { MeetingEvent } from '../meeting/events.ts'
import { belongsTo } from '../meeting/noun.ts'
import type { MeetingState } from '../meeting/state.ts'
import type { Recorded } from '../stream/recorded.ts'
import type { LedgerCommand } from './duty.ts'

/** A command to the ledger. The same record of a meeting gives it the same id, so that it is recorded once. */
export interface DutyOrder {
  readonly commandId: CommandId
  readonly command: LedgerCommand
}

/**
 * What the ledger must be told of a meeting's directives. Nothing before the meeting is closed, nor while it is
 * open again: until then directives are still being worded.
 * @param events what has just happened, to tell only what changed by it; null tells everything, as after a crash
 */
export function dutyCommandsFor(
  stream: StreamId,
  meeting: MeetingState,
  events: readonly Recorded<MeetingEvent>[] | null,
): readonly DutyOrder[] {
  const { phase } = meeting.lifecycle
  if (phase !== 'closed' && phase !== 'sealed') return []
  const changed = changedDirectives(events)
  return meeting.directives
    .filter((directive) => changed === 'all' || changed.has(directive.directiveId))
    .map((directive) =>
      directive.withdrawn === null
        ? register(stream, meeting, directive)
        : withdraw(stream, directive, directive.withdrawn),
    )
}

function changedDirectives(events: readonly Recorded<MeetingEvent>[] | null): ReadonlySet<DirectiveId> | 'all' {
  if (events === null || events.some(({ event }) => event.type === 'meeting.closed')) return 'all'
  const ids = events.flatMap(({ event }) => (belongsTo<DirectiveEvent>('directive', event) ? [event.directiveId] : []))
  return new Set(ids)
}

function register(stream: StreamId, meeting: MeetingState, directive: Directive): DutyOrder {
  const { directiveId, revision, proofExpected } = directive
  return {
    commandId: commandId.parse(`${stream}:${directiveId}:register:${revision}:${confirmations(directive)}`),
    command: {
      type: 'duty.register',
      meeting: stream,
      meetingTitle: meeting.lifecycle.details?.title ?? stream,
      directiveId,
      revision,
      proofExpected,
      addressees: directive.addressees.map((addressee) => ({
        agencyId: addressee.agencyId,
        agencyName: seatOf(meeting.attendance, addressee.agencyId)?.agency.name ?? addressee.agencyId,
        text: wordingFor(directive, addressee),
        due: addressee.due,
        acknowledged: acknowledgedBy(addressee),
      })),
    },
  }
}

/** Withdrawing counts as one more revision, so that a registration that was held up cannot undo it. */
function withdraw(stream: StreamId, { directiveId, revision }: Directive, reason: string): DutyOrder {
  return {
    commandId: commandId.parse(`${stream}:${directiveId}:withdraw`),
    command: { type: 'duty.withdraw', meeting: stream, directiveId, revision: revision + 1, reason },
  }
}

/** Tells apart what agencies have confirmed so far: how many, and when the last one did. */
function confirmations({ addressees }: Directive): string {
  const instants = addressees.flatMap((addressee) => acknowledgedBy(addressee)?.at ?? [])
  return `${instants.length}:${Math.max(0, ...instants)}`
}

function acknowledgedBy({
  answer,
}: Addressee): Pick<Addressee['answer'] & { kind: 'acknowledged' }, 'by' | 'at'> | null {
  return answer.kind === 'acknowledged' ? { by: answer.by, at: answer.at } : null
}
