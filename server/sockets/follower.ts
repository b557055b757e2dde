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
  /** Which log this server works on. */
  readonly log: string
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

/** What is known of one connection; one object, since there are thousands of them. */
export class Follower {
  private readonly socket: FollowerSocket
  private readonly room: AnyRoom
  private readonly parts: FollowerParts
  /** Bytes of the message that is coming in. */
  private bytes = 0

  private constructor(socket: FollowerSocket, room: AnyRoom, parts: FollowerParts) {
    this.socket = socket
    this.room = room
    this.parts = parts
  }

  /**
   * Serves a connection for its whole life. `release` is called when it ends. Whatever is said to it, the answer is a
   * value: a bad message is named, counted and dropped.
   */
  static serve(socket: FollowerSocket, room: AnyRoom, release: () => void, parts: FollowerParts): void {
    const follower = new Follower(socket, room, parts)
    const { actor, stream, after } = socket.data
    const leave = parts.presence.enter(stream, actor)
    socket.conn.on('packet', ({ data }: { data?: unknown }) => follower.measure(data))
    // One ear for all messages instead of one for each: none is passed on.
    socket.use((packet) => follower.hear(packet))
    socket.on('disconnect', () => {
      parts.followers.remove(stream, socket.conn)
      leave()
      release()
    })
    catchUpAndFollow(room, after, (caughtUp) => {
      socket.emit('welcome', welcomeTo(room, parts.log, actor, parts.clock.now(), parts.presence.of(stream), caughtUp))
      // Whoever has left meanwhile stays away.
      if (socket.connected) parts.followers.add(stream, socket.conn)
    }).catch((error: unknown) => {
      follower.failed(error)
      // Without a welcome the client cannot go on; it comes back by itself.
      socket.disconnect(true)
    })
  }

  private measure(data: unknown): void {
    // A text begins a message; bytes that come after it belong to it.
    if (typeof data === 'string') this.bytes = Buffer.byteLength(data)
    else if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) this.bytes += data.byteLength
    if (this.bytes > CUT_BYTES) this.socket.conn.close()
  }

  private hear([name, ...said]: readonly unknown[]): void {
    const reply = said.at(-1)
    if (this.bytes > MAX_MESSAGE_BYTES)
      return answerTo(reply, this.refused({ fault: 'too-large', limitBytes: MAX_MESSAGE_BYTES }))
    switch (name) {
      case 'command':
        return void this.command(said[0]).then((answer) => answerTo(reply, answer))
      case 'catch-up':
        return void this.catchUp(said[0]).then((caughtUp) => answerTo(reply, caughtUp))
      case 'clock':
        return answerTo(reply, this.parts.clock.now())
      case 'pointer':
        return void this.point(said[0])
      default:
        answerTo(reply, this.refused({ fault: 'unknown-command', type: String(name).slice(0, 64) }))
    }
  }

  private async command(envelope: unknown): Promise<Answer> {
    const { actor, sessionId } = this.socket.data
    try {
      const limit = await this.parts.limits.ask(sessionId)
      const fault: Fault | null = this.parts.isStopping() ? { fault: 'stopping' } : limit
      const answer = fault === null ? await answerCommand(this.room, actor, envelope) : refusal(fault)
      this.parts.metrics.countCommand(answer.result)
      if (answer.result === 'fault') this.count(answer.fault)
      return answer
    } catch (error) {
      return refusal(this.failed(error))
    }
  }

  private async catchUp(request: unknown): Promise<CatchUp> {
    try {
      const fault = await this.parts.limits.ask(this.socket.data.sessionId)
      const caughtUp = fault === null ? await answerCatchUp(this.room, request) : ({ kind: 'fault', fault } as const)
      if (caughtUp.kind === 'fault') this.count(caughtUp.fault)
      return caughtUp
    } catch (error) {
      return { kind: 'fault', fault: this.failed(error) }
    }
  }

  private async point(input: unknown): Promise<void> {
    const { actor, sessionId, stream } = this.socket.data
    const pointed = pointer.safeParse(input)
    // Only an agency points, and only at its own rows.
    if (!pointed.success || pointed.data.agencyId !== actor.agencyId)
      return void this.parts.metrics.countFault('malformed')
    const limit = await this.parts.limits.point(sessionId)
    // The next one replaces it.
    if (limit === null) this.parts.point(stream, pointed.data.row === null ? null : pointed.data)
  }

  private refused(fault: Fault): Answer {
    return refusal(this.count(fault))
  }

  private count(fault: Fault): Fault {
    this.parts.metrics.countFault(fault.fault)
    return fault
  }

  private failed(error: unknown): Fault {
    this.parts.logger.error({ err: error, stream: this.room.stream }, 'a message could not be answered')
    return this.count(
      error instanceof StorageUnavailable
        ? { fault: 'storage-unavailable' }
        : { fault: 'internal', incident: this.socket.id },
    )
  }
}

function refusal(fault: Fault): Answer {
  return { result: 'fault', fault }
}

/** A client may forget the callback, or send something else in its place. */
function answerTo(reply: unknown, answer: Answer | CatchUp | number): void {
  if (isFunction(reply)) reply(answer)
}

function isFunction(value: unknown): value is (answer: unknown) => void {
  return typeof value === 'function'
}
