import type { CommandId, StreamId } from '../../shared/ids.ts'
import { ledgerDecider } from '../../shared/ledger/ledger.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { Answer, RecordedMessage, StateResponse } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { isLedger } from '../../shared/stream/decider.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import type { EventLog } from '../log/event-log.ts'
import type { Logger } from '../logger.ts'
import type { Clock } from '../system.ts'
import type { AnyRoom } from './any-room.ts'
import type { Bus } from './bus.ts'
import { Room, type News } from './room.ts'

/** A room that nobody used for this long is closed. */
const IDLE_MS = 10 * 60_000
const SWEEP_MS = 60_000
/** With several nodes: how often an open room looks into the log, in case the bus lost a message. */
const POLL_MS = 2_000

/** Hears what happens in meetings, after it is durable and published. */
export interface MeetingObserver {
  /** A room was opened, perhaps after a crash: make up for what was missed. */
  opened(stream: StreamId, meeting: MeetingState, seq: number): Promise<void>
  happened(stream: StreamId, meeting: MeetingState, events: readonly Recorded<MeetingEvent>[]): Promise<void>
}

export interface RoomsParts {
  readonly log: EventLog
  readonly clock: Clock
  readonly logger: Logger
  readonly bus: Bus
  /** Sends events to every follower of the stream that is connected to this node. `own`: this node recorded them. */
  readonly publish: (stream: StreamId, events: readonly RecordedMessage[], own: boolean) => void
  readonly observers: readonly MeetingObserver[]
}

interface OpenRoom {
  readonly room: Promise<AnyRoom>
  usedAt: number
  /** Connected people; while there are any the room stays open, or they would not hear of other nodes' news. */
  followers: number
}

/** All streams that are at work on this node: opened on first use, closed when idle. */
export class Rooms implements AsyncDisposable {
  private readonly parts: RoomsParts
  private readonly open = new Map<StreamId, OpenRoom>()
  private readonly chores = new Set<Promise<void>>()
  private readonly cancel: (() => void)[] = []

  constructor(parts: RoomsParts) {
    this.parts = parts
    parts.bus.hear((message) => {
      if (message.kind === 'appended') this.readOn(message.stream, message.seq)
    })
    this.repeat(SWEEP_MS, () => this.sweep())
    if (parts.bus.shared) this.repeat(POLL_MS, () => this.poll())
  }

  /** The room of a stream, opened if need be; a stream without events has one too. Rejects with StorageUnavailable. */
  room(stream: StreamId): Promise<AnyRoom> {
    const known = this.open.get(stream)
    if (known !== undefined) {
      known.usedAt = this.parts.clock.now()
      return known.room
    }
    const opening = this.openRoom(stream)
    this.open.set(stream, { room: opening, usedAt: this.parts.clock.now(), followers: 0 })
    opening.catch(() => this.open.delete(stream))
    return opening
  }

  /** Keeps the room of a stream open for one more follower, until the answer is called. */
  hold(stream: StreamId): () => void {
    const known = this.open.get(stream)
    if (known === undefined) throw new Error(`stream ${stream} is held before it was opened`)
    known.followers += 1
    return () => {
      known.followers -= 1
      known.usedAt = this.parts.clock.now()
    }
  }

  /** The newest state of a stream, or null when it has no events. */
  async current(stream: StreamId): Promise<StateResponse | null> {
    const room = await this.room(stream)
    if (this.parts.bus.shared) await room.refresh()
    return room.seq === 0 && !isLedger(stream) ? null : room.snapshot()
  }

  /** Asks a stream on behalf of somebody who has no socket. */
  async execute(stream: StreamId, actor: Actor, commandId: CommandId, command: unknown): Promise<Answer> {
    const room = await this.room(stream)
    return await room.ask(actor, commandId, command)
  }

  /** Finishes what is under way, in all rooms, and keeps snapshots. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const stop of this.cancel) stop()
    const rooms = [...this.open.values()].map(({ room }) => room.then((opened) => opened.close()))
    await Promise.allSettled([...rooms, ...this.chores])
    await Promise.allSettled(this.chores)
  }

  private async openRoom(stream: StreamId): Promise<AnyRoom> {
    const { log, clock, logger } = this.parts
    if (isLedger(stream)) {
      return await Room.open({
        stream,
        decider: ledgerDecider,
        log,
        clock,
        logger,
        publish: (news) => this.spread(stream, news),
      })
    }
    const room: Room<MeetingState, MeetingCommand, MeetingEvent> = await Room.open({
      stream,
      decider: meetingDecider,
      log,
      clock,
      logger,
      publish: (news) => {
        this.spread(stream, news)
        if (news.own) this.observe((observer) => observer.happened(stream, room.state, news.events))
      },
    })
    if (room.seq > 0) this.observe((observer) => observer.opened(stream, room.state, room.seq))
    return room
  }

  private spread<Event extends { readonly type: string }>(stream: StreamId, news: News<Event>): void {
    this.parts.publish(stream, news.events, news.own)
    const last = news.events.at(-1)
    if (news.own && last !== undefined) this.parts.bus.tell({ kind: 'appended', stream, seq: last.seq })
  }

  private observe(tell: (observer: MeetingObserver) => Promise<void>): void {
    for (const observer of this.parts.observers) {
      const chore = tell(observer)
        .catch((error: unknown) => this.parts.logger.error({ err: error }, 'an observer of meetings failed'))
        .finally(() => this.chores.delete(chore))
      this.chores.add(chore)
    }
  }

  private readOn(stream: StreamId, seq: number): void {
    this.withOpen(stream, async (room) => {
      if (room.seq < seq) await room.refresh()
    })
  }

  private poll(): void {
    for (const stream of this.open.keys()) this.withOpen(stream, (room) => room.refresh())
  }

  private sweep(): void {
    const before = this.parts.clock.now() - IDLE_MS
    for (const [stream, { usedAt, followers }] of this.open) {
      if (followers > 0 || usedAt >= before) continue
      // First out of the list: whoever comes meanwhile opens it afresh from the log.
      this.withOpen(stream, (room) => room.close())
      this.open.delete(stream)
    }
  }

  private withOpen(stream: StreamId, work: (room: AnyRoom) => Promise<void>): void {
    const known = this.open.get(stream)
    known?.room.then(work).catch((error: unknown) => {
      this.parts.logger.warn({ err: error, stream }, 'room not brought up to date')
    })
  }

  private repeat(everyMs: number, work: () => void): void {
    const place = this.cancel.length
    const again = (): void => {
      this.cancel[place] = this.parts.clock.later(everyMs, () => {
        work()
        again()
      })
    }
    again()
  }
}
