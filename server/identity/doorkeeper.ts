import type { StreamId } from '../../shared/ids.ts'
import type { Fault } from '../../shared/protocol/fault.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Doorkeeper } from '../sockets/admission.ts'
import { mayFollow } from './house-rules.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'
import { tokenIn } from './slots.ts'

/** Knows everybody by the cookie of their slot. */
export class SessionDoorkeeper implements Doorkeeper {
  private readonly sessions: Sessions

  constructor(sessions: Sessions) {
    this.sessions = sessions
  }

  /** Whose session is in this slot, or null. Rejects with StorageUnavailable. */
  async whoIs(cookieHeader: string | undefined, slot: string): Promise<Session | null> {
    const token = tokenIn(cookieHeader, slot)
    return token === null ? null : this.sessions.find(token)
  }

  async admit(
    cookieHeader: string | undefined,
    slot: string,
    stream: StreamId,
  ): Promise<{ readonly actor: Actor; readonly sessionId: string } | Fault> {
    const session = await this.whoIs(cookieHeader, slot)
    if (session === null) return { fault: 'session-expired' }
    if (!mayFollow(session, stream)) return { fault: 'foreign-meeting' }
    return { actor: session.person, sessionId: session.id }
  }
}
