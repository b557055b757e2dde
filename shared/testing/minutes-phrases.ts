import type * as z from 'zod/mini'
import type { MinutesCommand, wording as wordingOfLine } from '../meeting/minutes.ts'
import type { MeetingState } from '../meeting/state.ts'
import type { Chooser } from './chooser.ts'
import { minute, type Asked } from './given.ts'

type Phrase = (choose: Chooser, meeting: MeetingState) => Asked

/** For every command about minutes, how somebody says it in this meeting. */
export const minutesPhrases: Readonly<Record<MinutesCommand['type'], Phrase>> = {
  'minutes.word-line': (choose, meeting) => {
    const id = lineOf(choose, choose.agency())
    const wording = choose.of<z.input<typeof wordingOfLine>>([
      { kind: 'text', text: choose.words() },
      { kind: 'left-out' },
      { kind: 'as-composed' },
    ])
    return { type: 'minutes.word-line', lineId: id, baseRevision: revisionOf(choose, meeting, id), wording }
  },
  'minutes.open-review': (choose) => ({ type: 'minutes.open-review', until: minute(600 + choose.number(2_000)) }),
  'minutes.close-review': () => ({ type: 'minutes.close-review' }),
  'minutes.propose': (choose, meeting) => {
    const agencyId = choose.agency()
    return {
      type: 'minutes.propose',
      proposalId: choose.fresh(meeting.minutes.proposals.map((proposal) => proposal.proposalId)),
      agencyId,
      lineId: lineOf(choose, choose.mostly() ? agencyId : choose.agency()),
      text: choose.words(),
      reason: choose.orNull(choose.words()),
    }
  },
  'minutes.withdraw-proposal': (choose, meeting) => {
    const { proposalId, agencyId } = aProposal(choose, meeting)
    return { type: 'minutes.withdraw-proposal', proposalId, agencyId }
  },
  'minutes.accept-proposal': (choose, meeting) => {
    const { proposalId, lineId } = aProposal(choose, meeting)
    return { type: 'minutes.accept-proposal', proposalId, baseRevision: revisionOf(choose, meeting, lineId) }
  },
  'minutes.decline-proposal': (choose, meeting) => ({
    type: 'minutes.decline-proposal',
    proposalId: aProposal(choose, meeting).proposalId,
    reason: choose.words(),
  }),
  'minutes.keep-version': (choose) => ({ type: 'minutes.keep-version', label: choose.words() }),
  'minutes.set-number': (choose) => ({ type: 'minutes.set-number', number: choose.words() }),
  'minutes.sign-off': () => ({ type: 'minutes.sign-off' }),
}

/** A line that would stand in this agency's block. */
function lineOf(choose: Chooser, agency: string): string {
  return choose.mostly() ? `agency/${agency}/note/${choose.note()}` : `agency/${agency}/presented`
}

function revisionOf(choose: Chooser, meeting: MeetingState, line: string): number {
  return choose.mostly() ? (meeting.minutes.lines[line]?.revision ?? 0) : choose.number(3)
}

function aProposal(choose: Chooser, meeting: MeetingState): { proposalId: string; agencyId: string; lineId: string } {
  const nothing = { proposalId: 'nowhere', agencyId: choose.agency(), lineId: 'nowhere' }
  const { proposals } = meeting.minutes
  const open = proposals.filter((proposal) => proposal.outcome === 'open')
  const known = open.length > 0 && choose.mostly() ? open : proposals
  return known.length > 0 && choose.mostly() ? choose.of(known) : nothing
}
