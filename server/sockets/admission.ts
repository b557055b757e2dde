import type { StreamId } from '../../shared/ids.ts'
import type { Fault } from '../../shared/protocol/fault.ts'
import { hello } from '../../shared/protocol/up.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { isLedger } from '../../shared/stream/decider.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Logger } from '../logger.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import { faultOfInput } from '../rooms/fault-of-input.ts'
import type { HeldRooms } from './gateway.ts'

/** Knows who stands behind a cookie and what they may follow. */
export interface Doorkeeper {
  admit(
    cookieHeader: string | undefined,
    slot: string,
    stream: StreamId,
  ): Promise<{ readonly actor: Actor; readonly sessionId: string } | Fault>
}

/** What a connection is for its whole life: decided once, in the handshake, from the session. */
export interface Admitted {
  readonly actor: Actor
  readonly sessionId: string
  readonly stream: StreamId
  readonly after: number | null
}

interface AdmissionParts {
  readonly doorkeeper: Doorkeeper
  readonly rooms: HeldRooms
  readonly logger: Logger
  readonly isStopping: () => boolean
}

interface Handshake {
  readonly auth: unknown
  readonly headers: { readonly cookie?: string | undefined }
}

/** Who comes in, or the fault that says why they do not. Never rejects. */
export async function admit(parts: AdmissionParts, handshake: Handshake): Promise<Admitted | Fault> {
  const shown = hello.safeParse(handshake.auth)
  if (!shown.success) return faultOfInput(handshake.auth, shown.error)
  const { protocol, stream, after, slot } = shown.data
  if (protocol !== PROTOCOL_VERSION) return { fault: 'protocol-mismatch', server: PROTOCOL_VERSION }
  if (parts.isStopping()) return { fault: 'stopping' }
  try {
    const person = await parts.doorkeeper.admit(handshake.headers.cookie, slot, stream)
    if ('fault' in person) return person
    const room = await parts.rooms.room(stream)
    if (room.seq === 0 && !isLedger(stream)) return { fault: 'meeting-not-found' }
    return { ...person, stream, after }
  } catch (error) {
    parts.logger.error({ err: error, stream }, 'nobody could be admitted')
    return error instanceof StorageUnavailable
      ? { fault: 'storage-unavailable' }
      : { fault: 'internal', incident: `admission-${stream}` }
  }
}
