import type { StreamId } from '../../shared/ids.ts'
import { isOpenInOneMeeting, isOpenTo, type HouseAction } from '../../shared/protocol/house-rules.ts'
import type { ActorKind } from '../../shared/stream/actor.ts'
import { isLedger } from '../../shared/stream/decider.ts'
import type { Session } from './session.ts'

/** What the secretariat of the demonstration may try out in a house where nobody has an account. */
const tried: readonly HouseAction[] = ['agencies.change', 'regency.change']

/** Duties are between an agency and the regency's leaders. */
const ledgerReaders: readonly ActorKind[] = ['secretariat', 'leader', 'agency']

/** Whether this session may do this at all; a stream it is done to is asked of `mayFollow`. */
export function mayDo(session: Session, action: HouseAction): boolean {
  return isOpenTo(session.person.kind, action) && (isOpenInOneMeeting(action) || session.stream === null)
}

/** Whether this session may do this where the demonstration is all there is: nothing real can be touched there. */
export function mayTry({ person, linkId, accountId }: Session, action: HouseAction): boolean {
  const isDemonstration = linkId === null && accountId === null
  return isDemonstration && tried.includes(action) && isOpenTo(person.kind, action)
}

/** Whether this session may see a stream: its own meeting, or every one; and the ledger if duties concern it. */
export function mayFollow(session: Session, stream: StreamId): boolean {
  if (isLedger(stream)) return ledgerReaders.includes(session.person.kind)
  return session.stream === null || session.stream === stream
}
