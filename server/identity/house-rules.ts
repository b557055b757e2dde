import type { StreamId } from '../../shared/ids.ts'
import type { ActorKind } from '../../shared/stream/actor.ts'
import { isLedger } from '../../shared/stream/decider.ts'
import type { Session } from './session.ts'

/** What is done around meetings, not in them: those have their own table. */
export type HouseAction =
  | 'accounts.create'
  | 'accounts.manage'
  | 'agencies.list'
  | 'agencies.change'
  | 'archives.take'
  | 'comparison.take'
  | 'demonstration.guide'
  | 'imports.manage'
  | 'links.manage'
  | 'links.show-code'
  | 'meetings.create'
  | 'meetings.list'
  | 'proofs.send'
  | 'proofs.show'
  | 'regency.show'
  | 'regency.change'
  | 'search'
  | 'signed.attach'
  | 'tokens.manage'

interface Rule {
  readonly kinds: readonly ActorKind[]
  /** Whether a session for one meeting only will do. */
  readonly ofOneMeeting: boolean
}

const rules: Readonly<Record<HouseAction, Rule>> = {
  'accounts.create': { kinds: ['secretariat'], ofOneMeeting: false },
  'archives.take': { kinds: ['secretariat', 'leader'], ofOneMeeting: true },
  'comparison.take': { kinds: ['secretariat'], ofOneMeeting: true },
  'demonstration.guide': { kinds: ['secretariat'], ofOneMeeting: true },
  'accounts.manage': { kinds: ['secretariat'], ofOneMeeting: false },
  'agencies.list': { kinds: ['secretariat'], ofOneMeeting: true },
  'agencies.change': { kinds: ['secretariat'], ofOneMeeting: false },
  'imports.manage': { kinds: ['secretariat'], ofOneMeeting: true },
  'links.show-code': { kinds: ['screen', 'secretariat', 'leader'], ofOneMeeting: true },
  'links.manage': { kinds: ['secretariat'], ofOneMeeting: true },
  'meetings.create': { kinds: ['secretariat'], ofOneMeeting: false },
  'meetings.list': { kinds: ['secretariat', 'leader'], ofOneMeeting: true },
  'proofs.send': { kinds: ['agency', 'secretariat'], ofOneMeeting: true },
  'proofs.show': { kinds: ['secretariat', 'leader', 'agency'], ofOneMeeting: true },
  'regency.show': { kinds: ['secretariat', 'leader'], ofOneMeeting: true },
  'regency.change': { kinds: ['secretariat'], ofOneMeeting: false },
  search: { kinds: ['secretariat', 'leader', 'agency', 'viewer'], ofOneMeeting: true },
  'signed.attach': { kinds: ['secretariat'], ofOneMeeting: true },
  'tokens.manage': { kinds: ['secretariat'], ofOneMeeting: false },
}

/** What the secretariat of the demonstration may try out in a house where nobody has an account. */
const tried: readonly HouseAction[] = ['agencies.change', 'regency.change']

/** Duties are between an agency and the regency's leaders. */
const ledgerReaders: readonly ActorKind[] = ['secretariat', 'leader', 'agency']

/** Whether this session may do this at all; a stream it is done to is asked of `mayFollow`. */
export function mayDo(session: Session, action: HouseAction): boolean {
  const { kinds, ofOneMeeting } = rules[action]
  return kinds.includes(session.person.kind) && (ofOneMeeting || session.stream === null)
}

/** Whether this session may do this where the demonstration is all there is: nothing real can be touched there. */
export function mayTry({ person, linkId, accountId }: Session, action: HouseAction): boolean {
  const isDemonstration = linkId === null && accountId === null
  return isDemonstration && tried.includes(action) && rules[action].kinds.includes(person.kind)
}

/** Whether this session may see a stream: its own meeting, or every one; and the ledger if duties concern it. */
export function mayFollow(session: Session, stream: StreamId): boolean {
  if (isLedger(stream)) return ledgerReaders.includes(session.person.kind)
  return session.stream === null || session.stream === stream
}
