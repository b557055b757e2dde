import type { DefaultEventsMap, Socket } from 'socket.io'
import type { StreamId } from '../../shared/ids.ts'
import type { Answer, CatchUp, ServerToClient } from '../../shared/protocol/down.ts'
import type { Fault } from '../../shared/protocol/fault.ts'
import { MAX_MESSAGE_BYTES, pointer, type ClientToServer, type Pointer } from '../../shared/protocol/up.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import type { AnyRoom } from '../rooms/any-room.ts'
import type { PresenceBook } from '../rooms/presence.ts'
import { answerCatchUp, answerCommand, catchUpAndFollow, welcomeTo } from '../rooms/welcome.ts'
import type { Clock } from '../system.ts'
import type { Admitted } from './admission.ts'
import type { Followers } from './followers.ts'
import type { SessionLimits } from './limits.ts'

export type FollowerSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, Admitted>

export interface FollowerParts {
  readonly limits: SessionLimits
  readonly presence: PresenceBook
  readonly followers: Followers
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: Metrics
  /** From then on nothing more is decided: whoever asks is to ask again elsewhere. */
  readonly isStopping: () => boolean
  readonly point: (stream: StreamId, pointer: Pointer | null) => void
}

/** Longer messages than this cost the connection. */
export const CUT_BYTES = 2 * MAX_MESSAGE_BYTES

/** The messages a client may send; anything else is a message of no known name. */
const knownMessages: ReadonlySet<string> = new Set<keyof ClientToServer>(['command', 'catch-up', 'clock', 'pointer'])

/**
 * Serves one connection for its whole life. `release` is called when it ends. Whatever is said to it, the
 * answer is a value: a bad message is named, counted and dropped.
 */
export function serveFollower(socket: FollowerSocket, room: AnyRoom, release: () => void, parts: FollowerParts): void {
  const { actor, sessionId, stream, after } = socket.data
  const { metrics } = parts
  const leave = parts.presence.enter(stream, actor)
  let unfollow = (): void => undefined
  let newestBytes = 0

  const faulty = (fault: Fault): Fault => {
    metrics.countFault(fault.fault)
    return fault
  }
  const failed = (error: unknown): Fault => {
    parts.logger.error({ err: error, stream }, 'a message could not be answered')
    return faulty(
      error instanceof StorageUnavailable
        ? { fault: 'storage-unavailable' }
        : { fault: 'internal', incident: socket.id },
    )
  }
  const answered = (answer: Answer): Answer => {
    metrics.countCommand(answer.result)
    if (answer.result === 'fault') faulty(answer.fault)
    return answer
  }
  const caughtUp = (answer: CatchUp): CatchUp => {
    if (answer.kind === 'fault') faulty(answer.fault)
    return answer
  }

  void socket.join(`session:${sessionId}`)
  socket.conn.on('packet', ({ data }: { data?: unknown }) => {
    // A text begins a message; bytes that come after it belong to it.
    if (typeof data === 'string') newestBytes = Buffer.byteLength(data)
    else if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) newestBytes += data.byteLength
    if (newestBytes > CUT_BYTES) socket.conn.close()
  })
  socket.use((packet, next) => {
    // Whatever the types say, a client may send anything for a name.
    const [name, ...rest]: readonly unknown[] = packet
    const reply = rest.at(-1)
    const fault: Fault | null =
      newestBytes > MAX_MESSAGE_BYTES
        ? { fault: 'too-large', limitBytes: MAX_MESSAGE_BYTES }
        : knownMessages.has(String(name))
          ? null
          : { fault: 'unknown-command', type: String(name).slice(0, 64) }
    if (fault === null) return next()
    faulty(fault)
    replyTo<Answer>(reply)({ result: 'fault', fault })
  })

  socket.on('command', (envelope, reply) => {
    const respond = replyTo<Answer>(reply)
    void parts.limits
      .ask(sessionId)
      .then((limit) => {
        const fault: Fault | null = parts.isStopping() ? { fault: 'stopping' } : limit
        return fault === null ? answerCommand(room, actor, envelope) : { result: 'fault' as const, fault }
      })
      .then(answered, (error: unknown) => ({ result: 'fault' as const, fault: failed(error) }))
      .then(respond)
  })
  socket.on('catch-up', (request, reply) => {
    const respond = replyTo<CatchUp>(reply)
    void parts.limits
      .ask(sessionId)
      .then((limit) => (limit === null ? answerCatchUp(room, request) : { kind: 'fault' as const, fault: limit }))
      .then(caughtUp, (error: unknown) => ({ kind: 'fault' as const, fault: failed(error) }))
      .then(respond)
  })
  socket.on('clock', (reply) => replyTo<number>(reply)(parts.clock.now()))
  socket.on('pointer', (input) => {
    const pointed = pointer.safeParse(input)
    // Only an agency points, and only at its own rows.
    if (!pointed.success || pointed.data.agencyId !== actor.agencyId) return void metrics.countFault('malformed')
    void parts.limits.point(sessionId).then((limit) => {
      // The next one replaces it.
      if (limit === null) parts.point(stream, pointed.data.row === null ? null : pointed.data)
    }, failed)
  })
  socket.on('disconnect', () => {
    unfollow()
    leave()
    release()
  })

  catchUpAndFollow(room, after, (found) => {
    socket.emit('welcome', welcomeTo(room, actor, parts.clock.now(), parts.presence.of(stream), found))
    // Whoever has left meanwhile stays away.
    if (socket.connected) unfollow = parts.followers.add(stream, socket.conn)
  }).catch((error: unknown) => {
    failed(error)
    // Without a welcome the client cannot go on; it comes back by itself.
    socket.disconnect(true)
  })
}

/** A client may forget the callback, or send something else in its place. */
function replyTo<Value>(reply: unknown): (value: Value) => void {
  return isFunction(reply) ? reply : () => undefined
}

function isFunction(value: unknown): value is (answer: unknown) => void {
  return typeof value === 'function'
}
