import type { Server as HttpServer } from 'node:http'
import { Server, type DefaultEventsMap } from 'socket.io'
import type { StreamId } from '../../shared/ids.ts'
import type { Presence, RecordedMessage, ServerToClient } from '../../shared/protocol/down.ts'
import type { ClientToServer, Pointer } from '../../shared/protocol/up.ts'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import type { AnyRoom } from '../rooms/any-room.ts'
import type { Bus } from '../rooms/bus.ts'
import type { PresenceBook } from '../rooms/presence.ts'
import type { Clock } from '../system.ts'
import { admit, type Admitted, type Doorkeeper } from './admission.ts'
import { Followers } from './followers.ts'
import { CUT_BYTES, Follower, type FollowerParts, type FollowerSocket } from './follower.ts'
import { SessionLimits } from './limits.ts'

/** The rooms as the gateway needs them. */
export interface HeldRooms {
  /** The room of a stream. Rejects with StorageUnavailable. */
  room(stream: StreamId): Promise<AnyRoom>
  /** Keeps an open room open for one more follower, until the answer is called. */
  hold(stream: StreamId): () => void
}

export interface GatewayParts {
  readonly http: HttpServer
  readonly rooms: HeldRooms
  readonly doorkeeper: Doorkeeper
  /** Which log this server works on. */
  readonly log: string
  readonly presence: PresenceBook
  readonly bus: Bus
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: Metrics
  readonly isStopping: () => boolean
  /** Whether a handshake's Origin header is this server's own address. */
  readonly ownOrigin: (origin: string | undefined, host: string | undefined) => boolean
}

/** Time over which clients are spread when they return after a stop, in milliseconds. */
const RETURN_WITHIN_MS = 3_000

/** Socket.IO at the edge: admits, hands over to the rooms, spreads what they publish. No rule of a meeting is here. */
export class Gateway {
  private readonly parts: GatewayParts
  private readonly followers = new Followers()
  private readonly followerParts: FollowerParts
  private readonly io: Server<ClientToServer, ServerToClient, DefaultEventsMap, Admitted>

  constructor(parts: GatewayParts) {
    this.parts = parts
    this.followerParts = {
      ...parts,
      limits: new SessionLimits(),
      followers: this.followers,
      point: (stream, pointer) => this.point(stream, pointer),
    }
    this.io = new Server(parts.http, {
      // Twice the limit that is answered by name; beyond it the connection itself is cut.
      maxHttpBufferSize: CUT_BYTES,
      allowRequest: ({ headers }, decide) => decide(null, parts.ownOrigin(headers.origin, headers.host)),
      serveClient: false,
    })
    this.io.use((socket, next) => {
      void admit(parts, socket.handshake).then((admitted) => {
        if ('fault' in admitted) {
          parts.metrics.countFault(admitted.fault)
          return next(Object.assign(new Error(admitted.fault), { data: admitted }))
        }
        socket.data = admitted
        next()
      })
    })
    this.io.on('connection', (socket) => {
      this.follow(socket).catch((error: unknown) => {
        parts.logger.error({ err: error }, 'a connection could not be served')
        socket.disconnect(true)
      })
    })
    parts.bus.hear((message) => {
      if (message.kind === 'pointer') this.spreadPointer(message.stream, message.pointer)
      if (message.kind === 'session-ended') this.cut(message.sessionId)
    })
  }

  /** Number of connections to this node. */
  get connections(): number {
    return this.io.engine.clientsCount
  }

  /** Sends events to every follower on this node, as one message. */
  publish(stream: StreamId, events: readonly RecordedMessage[]): void {
    this.followers.tell(stream, 'events', events)
  }

  /** Sends changed counts; whoever cannot take them now does without. */
  publishPresence(stream: StreamId, changed: Presence): void {
    this.followers.tell(stream, 'presence', changed, true)
  }

  /** Cuts the connections of a session that has ended, on every node. */
  dismiss(sessionId: string): void {
    this.cut(sessionId)
    this.parts.bus.tell({ kind: 'session-ended', sessionId })
  }

  /** Tells everybody to come back in a moment, each at another one, and lets go of whoever has heard everything. */
  stop(): void {
    for (const socket of this.io.sockets.sockets.values()) {
      socket.emit('stopping', Math.round(Math.random() * RETURN_WITHIN_MS))
      // Not by Socket.IO's own close: it would drop what is still to be written.
      socket.conn.close()
    }
  }

  private async follow(socket: FollowerSocket): Promise<void> {
    const { stream } = socket.data
    // Admission opened the room a moment ago, so this neither waits nor fails in practice.
    const room = await this.parts.rooms.room(stream)
    Follower.serve(socket, room, this.parts.rooms.hold(stream), this.followerParts)
    forgetBeginning(socket)
  }

  private point(stream: StreamId, pointer: Pointer | null): void {
    this.spreadPointer(stream, pointer)
    this.parts.bus.tell({ kind: 'pointer', stream, pointer })
  }

  private cut(sessionId: string): void {
    // Sessions seldom end while connected; to keep a list for each would cost every connection.
    for (const socket of this.io.sockets.sockets.values())
      if (socket.data.sessionId === sessionId) socket.disconnect(true)
  }

  private spreadPointer(stream: StreamId, pointer: Pointer | null): void {
    this.followers.tell(stream, 'pointer', pointer, true)
  }
}

/** Lets go of the request that a connection began with: kilobytes for each, and nobody looks at it any more. */
function forgetBeginning(socket: FollowerSocket): void {
  // Set, not deleted: an object that lost a property takes more room than one that has it.
  Reflect.set(socket.conn, 'request', null)
  Reflect.set(socket, 'handshake', null)
}
