import type { Moment } from '../stream/decider.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import { isOwnLine, type MinutesCommand, type MinutesState, type Proposal, type Wording } from './minutes.ts'
import type { MeetingState } from './state.ts'

type WordLine = MinutesCommand & { readonly type: 'minutes.word-line' }
type Propose = MinutesCommand & { readonly type: 'minutes.propose' }

export function decideMinutes(meeting: MeetingState, command: MinutesCommand, moment: Moment): Decision<MeetingEvent> {
  const { minutes } = meeting
  switch (command.type) {
    case 'minutes.word-line':
      return wordLine(minutes, command)
    case 'minutes.open-review':
      if (command.until <= moment.at) return conflict('the review would end before it begins')
      if (minutes.review?.until === command.until) return accept()
      return accept({ type: 'minutes.review-opened', until: command.until })
    case 'minutes.close-review':
      return minutes.review === null ? accept() : accept({ type: 'minutes.review-closed' })
    case 'minutes.propose':
      return propose(meeting, command, moment)
    case 'minutes.keep-version':
      return accept({ type: 'minutes.version-kept', label: command.label })
    case 'minutes.set-number':
      if (minutes.number === command.number) return accept()
      return accept({ type: 'minutes.numbered', number: command.number })
    case 'minutes.sign-off':
      return isUndecided(minutes)
        ? conflict('proposals of agencies are not decided yet')
        : accept({ type: 'minutes.signed-off' })
    case 'minutes.withdraw-proposal':
    case 'minutes.accept-proposal':
    case 'minutes.decline-proposal':
      return settle(minutes, command)
  }
}

/** Whether an agency still waits for an answer to what it proposed. */
export function isUndecided(minutes: MinutesState): boolean {
  return minutes.proposals.some((proposal) => proposal.outcome === 'open')
}

function wordLine(minutes: MinutesState, { lineId, baseRevision, wording }: WordLine): Decision<MeetingEvent> {
  const worded = minutes.lines[lineId]
  if (sameWording(worded?.wording ?? { kind: 'as-composed' }, wording)) return accept()
  return stale(minutes, lineId, baseRevision) ?? accept({ type: 'minutes.line-worded', lineId, wording })
}

function propose({ attendance, minutes }: MeetingState, command: Propose, { at }: Moment): Decision<MeetingEvent> {
  const { agencyId, lineId, proposalId } = command
  if (seatOf(attendance, agencyId) === undefined) return reject({ reason: 'not-found', what: 'seat', id: agencyId })
  if (minutes.proposals.some((other) => other.proposalId === proposalId))
    return reject({ reason: 'already-exists', what: 'proposal', id: proposalId })
  if (!isOwnLine(lineId, agencyId)) return conflict('an agency proposes words for its own block only')
  if (minutes.review === null) return conflict('no review of the minutes is open')
  if (at > minutes.review.until) return reject({ reason: 'past-cut-off', cutOff: minutes.review.until })
  return accept({ ...command, type: 'minutes.proposed' })
}

type Settle = MinutesCommand & {
  readonly type: 'minutes.withdraw-proposal' | 'minutes.accept-proposal' | 'minutes.decline-proposal'
}

function settle(minutes: MinutesState, command: Settle): Decision<MeetingEvent> {
  const { proposalId } = command
  const proposal = minutes.proposals.find((other) => other.proposalId === proposalId)
  const isForeign = command.type === 'minutes.withdraw-proposal' && proposal?.agencyId !== command.agencyId
  if (proposal === undefined || isForeign) return reject({ reason: 'not-found', what: 'proposal', id: proposalId })
  switch (command.type) {
    case 'minutes.withdraw-proposal':
      return end(proposal, 'withdrawn', [{ type: 'minutes.proposal-withdrawn', proposalId }])
    case 'minutes.accept-proposal': {
      const { lineId, text } = proposal
      const worded = { type: 'minutes.line-worded', lineId, wording: { kind: 'text', text } } as const
      const done = end(proposal, 'accepted', [{ type: 'minutes.proposal-accepted', proposalId }, worded])
      return (proposal.outcome === 'open' ? stale(minutes, lineId, command.baseRevision) : null) ?? done
    }
    case 'minutes.decline-proposal':
      return end(proposal, 'declined', [{ type: 'minutes.proposal-declined', proposalId, reason: command.reason }])
  }
}

function end(
  proposal: Proposal,
  outcome: Proposal['outcome'],
  events: readonly MeetingEvent[],
): Decision<MeetingEvent> {
  if (proposal.outcome === outcome) return accept()
  return proposal.outcome === 'open' ? accept(...events) : conflict(`the proposal was ${proposal.outcome} already`)
}

/** Refuses words for a line that somebody else has worded since. */
function stale({ lines }: MinutesState, id: string, baseRevision: number): Decision<MeetingEvent> | null {
  const worded = lines[id]
  const revision = worded?.revision ?? 0
  if (revision === baseRevision) return null
  const text = worded?.wording.kind === 'text' ? worded.wording.text : ''
  return reject({ reason: 'stale-edit', what: 'line', id, revision, text })
}

function sameWording(a: Wording, b: Wording): boolean {
  return a.kind === b.kind && (a.kind !== 'text' || b.kind !== 'text' || a.text === b.text)
}

function conflict(problem: string): Decision<MeetingEvent> {
  return reject({ reason: 'conflict', what: 'minutes', problem })
}
