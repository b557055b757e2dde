import type { CommandId, StreamId } from '../../shared/ids.ts'
import type { RecordedMessage } from '../../shared/protocol/down.ts'
import type { FetchedState } from '../../client/src/sync/follower.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { EventLog } from '../../server/log/event-log.ts'
import { createLogger } from '../../server/logger.ts'
import type { AnyRoom } from '../../server/rooms/any-room.ts'
import type { Bus } from '../../server/rooms/bus.ts'
import { Rooms } from '../../server/rooms/rooms.ts'
import { answerCatchUp, answerCommand, catchUpAndFollow, welcomeTo } from '../../server/rooms/welcome.ts'
import { admit, type Doorkeeper } from '../../server/sockets/admission.ts'
import type { Clock } from '../../server/system.ts'
import type { Wire } from './network.ts'
import { NodeLog, type LogTrouble } from './node-log.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { SimulatedTime } from './simulated-time.ts'

const logger = createLogger('silent')

/** Messages that a client sends, each with the way back for its answer. */
export type Said = (name: 'command' | 'catch-up' | 'clock', content: unknown, answer: (said: unknown) => void) => void

export interface NodeParts {
  readonly log: EventLog
  readonly time: SimulatedTime
  readonly random: SeededRandom
  readonly bus: Bus
  /** Told of every command that the log took. */
  readonly appended: (id: CommandId) => void
  readonly witness: (what: string) => void
}

/**
 * A server process: the real rooms, the real admission and the real answers, with wires in place of Socket.IO. It may
 * die at any moment; then rooms and wires are gone and only the log remains.
 */
export class SimulatedNode {
  private readonly parts: NodeParts
  private readonly log: NodeLog
  private readonly rooms: Rooms
  /** What a client says on its wire, once it is admitted. */
  readonly said = new Map<Wire, Said>()
  private readonly listeners = new Map<Wire, (name: string, content: unknown) => void>()
  private readonly wires = new Set<Wire>()
  private readonly followers = new Map<StreamId, Set<Wire>>()
  private alive = true
  private isStopping = false

  constructor(parts: NodeParts) {
    this.parts = parts
    this.log = new NodeLog({ ...parts, die: () => this.die() })
    this.rooms = new Rooms({
      log: this.log,
      clock: this.mortalClock(),
      logger,
      bus: parts.bus,
      publish: (stream, events) => this.publish(stream, events),
      observers: [],
    })
  }

  set trouble(trouble: LogTrouble) {
    this.log.trouble = trouble
  }

  /** Takes a hello from a wire; whoever it is, is told by the session, here the actor. */
  accept(wire: Wire, hello: unknown, actor: Actor): void {
    if (!this.alive) return wire.cut()
    this.wires.add(wire)
    wire.whenCut(() => {
      this.wires.delete(wire)
      this.said.delete(wire)
      this.listeners.delete(wire)
    })
    void this.serve(wire, hello, actor)
  }

  /** The state over HTTP. */
  async state(stream: StreamId): Promise<FetchedState> {
    try {
      const response = this.alive ? await this.rooms.current(stream) : null
      return response === null ? { kind: 'unreachable' } : { kind: 'state', response }
    } catch {
      return { kind: 'unreachable' }
    }
  }

  get isAlive(): boolean {
    return this.alive
  }

  /** Dies when its next append is durable, before anybody is told: the outcome is unknown to all who asked. */
  dieWithNextAppend(): void {
    this.log.diesWithNextAppend = true
  }

  /** As by `kill -9`: in the middle of whatever it does. */
  kill(): void {
    this.alive = false
    this.log.isDead = true
    for (const wire of this.wires) wire.cut()
  }

  /** As by a signal: tells everybody when to come back, finishes what is under way, lets go. */
  async stop(): Promise<void> {
    this.isStopping = true
    for (const wire of this.wires)
      wire.send({ to: 'client', name: 'stopping' }, this.parts.random.below(3_000), this.to(wire))
    await this.rooms[Symbol.asyncDispose]()
    this.kill()
  }

  /** How what is sent on this wire is heard at its other end. */
  hears(wire: Wire, listener: (name: string, content: unknown) => void): void {
    this.listeners.set(wire, listener)
  }

  private die(): void {
    this.parts.witness('died after an append')
    this.kill()
  }

  private async serve(wire: Wire, hello: unknown, actor: Actor): Promise<void> {
    const doorkeeper: Doorkeeper = { admit: async () => ({ actor, sessionId: actor.personId }) }
    const admitted = await admit(
      { doorkeeper, rooms: this.rooms, logger, isStopping: () => this.isStopping },
      { auth: hello, headers: {} },
    )
    if ('fault' in admitted) return this.tell(wire, 'refused', admitted)
    try {
      const room = await this.rooms.room(admitted.stream)
      wire.whenCut(this.rooms.hold(admitted.stream))
      this.said.set(wire, (name, content, answer) => void this.answer(room, actor, name, content).then(answer))
      await catchUpAndFollow(room, admitted.after, (caughtUp) => {
        this.parts.witness(`welcome with ${caughtUp.kind}`)
        this.tell(wire, 'welcome', welcomeTo(room, 'log-1', actor, this.parts.time.now(), {}, caughtUp))
        this.follow(wire, admitted.stream)
      })
    } catch {
      wire.cut()
    }
  }

  private async answer(room: AnyRoom, actor: Actor, name: Parameters<Said>[0], content: unknown): Promise<unknown> {
    switch (name) {
      case 'command':
        return await answerCommand(room, actor, content)
      case 'catch-up':
        this.parts.witness('catch-up')
        return await answerCatchUp(room, content).catch(() => ({
          kind: 'fault',
          fault: { fault: 'storage-unavailable' },
        }))
      case 'clock':
        return this.parts.time.now()
    }
  }

  private follow(wire: Wire, stream: StreamId): void {
    const wires = this.followers.get(stream) ?? new Set()
    this.followers.set(stream, wires.add(wire))
    wire.whenCut(() => void wires.delete(wire))
  }

  private publish(stream: StreamId, events: readonly RecordedMessage[]): void {
    for (const wire of this.followers.get(stream) ?? []) this.tell(wire, 'events', events)
  }

  private tell(wire: Wire, name: string, content: unknown): void {
    wire.send({ to: 'client', name }, content, this.to(wire, name))
  }

  private to(wire: Wire, name = 'stopping'): (content: unknown) => void {
    return (content) => this.listeners.get(wire)?.(name, content)
  }

  /** Time that ends with the process. */
  private mortalClock(): Clock {
    const { time } = this.parts
    const ifAlive = (work: () => void) => (): void => {
      if (this.alive) work()
    }
    return {
      now: () => time.now(),
      soon: (work) => time.soon(ifAlive(work)),
      later: (ms, work) => time.later(ms, ifAlive(work)),
    }
  }
}
