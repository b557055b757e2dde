import type { CommandId, StreamId } from '../../shared/ids.ts'
import type { Answer, StateResponse } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Decider } from '../../shared/stream/decider.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import { StorageUnavailable, type EventLog } from '../log/event-log.ts'
import type { Logger } from '../logger.ts'
import type { Clock } from '../system.ts'
import type { AnyRoom } from './any-room.ts'
import { attempt, repeatAnswer, type Ask, type Attempt } from './attempt.ts'
import { faultOfInput } from './fault-of-input.ts'
import { loadPosition, readOn, toRecorded, type Position } from './position.ts'
import { Tail } from './tail.ts'

/** Commands decided and recorded together at most: the group commit of one stream under load. */
const LARGEST_BATCH = 64
/** Times a batch is decided again because another node was first, before its senders are asked to try later. */
const MOST_RACES = 20
/** Events between two snapshots. */
const SNAPSHOT_EVERY = 500

/** New events of one room, in the order of their numbers. `own`: this node recorded them. */
export interface News<Event> {
  readonly events: readonly Recorded<Event>[]
  readonly own: boolean
}

export interface RoomParts<State, Command, Event> {
  readonly stream: StreamId
  readonly decider: Decider<State, Command, Event>
  readonly log: EventLog
  readonly clock: Clock
  readonly logger: Logger
  /** Told of every event once it is durable, whichever node recorded it. Must not throw. */
  readonly publish: (news: News<Event>) => void
}

interface Waiting<Command> extends Ask<Command> {
  readonly settle: (answer: Answer) => void
}

/**
 * One stream at work: decides commands one after the other on the newest state, records them, publishes them.
 * Nobody owns a stream: when another node recorded first, this one reads on and decides again.
 */
export class Room<State, Command, Event extends { readonly type: string }> implements AnyRoom {
  readonly stream: StreamId
  readonly decider: Decider<State, Command, Event>
  private readonly parts: RoomParts<State, Command, Event>
  private readonly tail = new Tail<Event>()
  private position: Position<State>
  private waiting: Waiting<Command>[] = []
  private working: Promise<void> | null = null
  /** The log may hold more than this room has seen: news from another node, or an append of unknown outcome. */
  private behind = false
  /** Batches that could not be settled so far. */
  private failures = 0
  private snapshotSeq: number

  private constructor(parts: RoomParts<State, Command, Event>, position: Position<State>, snapshotSeq: number) {
    this.parts = parts
    this.stream = parts.stream
    this.decider = parts.decider
    this.position = position
    this.snapshotSeq = snapshotSeq
  }

  /** Opens a stream from its newest snapshot and what follows it. Rejects with StorageUnavailable. */
  static async open<State, Command, Event extends { readonly type: string }>(
    parts: RoomParts<State, Command, Event>,
  ): Promise<Room<State, Command, Event>> {
    const { position, snapshotSeq, recorded } = await loadPosition(parts.log, parts.stream, parts.decider)
    const room = new Room(parts, position, snapshotSeq)
    room.tail.add(recorded)
    return room
  }

  /** Number of the newest event. */
  get seq(): number {
    return this.position.seq
  }

  get state(): State {
    return this.position.state
  }

  /**
   * Decides and records one command. The answer is 'recorded' only when its events are durable; a repeat of a
   * recorded command gets the first answer, a failure of the store the fault 'storage-unavailable'.
   */
  execute(actor: Actor, commandId: CommandId, command: Command): Promise<Answer> {
    const answer = new Promise<Answer>((settle) => {
      this.waiting.push({ actor, commandId, command, settle })
    })
    this.wake()
    return answer
  }

  /** Parses and executes a command from outside. Never rejects: what does not fit is answered with a fault. */
  async ask(actor: Actor, commandId: CommandId, input: unknown): Promise<Answer> {
    let command: Command
    try {
      command = this.decider.parseCommand(input)
    } catch (error) {
      return { result: 'fault', fault: faultOfInput(input, error) }
    }
    return await this.execute(actor, commandId, command)
  }

  /** Takes in what other nodes recorded. Resolves when this room has at least what the log held at the call. */
  async refresh(): Promise<void> {
    const failures = this.failures
    this.behind = true
    do {
      // What is under way may have looked into the log before this call, or not at all.
      this.wake()
      await this.working
    } while (this.behind && this.failures === failures)
    if (this.behind) throw new StorageUnavailable(`stream ${this.stream} could not be read`)
  }

  /** The events after `after`, or null when they are no longer at hand: read the log. */
  recentAfter(after: number): readonly Recorded<Event>[] | null {
    return this.tail.after(after, this.position.seq)
  }

  /** The events after `after` from the log, or null when there are more than `limit`. Rejects with StorageUnavailable. */
  async readAfter(after: number, limit: number): Promise<readonly Recorded<Event>[] | null> {
    const page = await this.parts.log.readAfter(this.stream, after, limit + 1)
    return page.length > limit ? null : page.map((logged) => toRecorded(this.decider, logged))
  }

  /** The state as it goes out over HTTP. */
  snapshot(): StateResponse {
    return { seq: this.position.seq, stateVersion: this.decider.stateVersion, state: this.position.state }
  }

  /** Waits for work under way and keeps a snapshot. The room must not be used afterwards. */
  async close(): Promise<void> {
    while (this.working !== null) await this.working
    await this.keepSnapshot()
  }

  private wake(): void {
    this.working ??= new Promise<void>((rest) => {
      this.parts.clock.soon(() => {
        void this.work().then(() => {
          this.working = null
          rest()
          // What arrived while the last batch was being answered.
          if (this.waiting.length > 0) this.wake()
        })
      })
    })
  }

  /** Never rejects: whatever goes wrong is told to those who asked. */
  private async work(): Promise<void> {
    do {
      const batch = this.waiting.splice(0, LARGEST_BATCH)
      try {
        await this.settle(batch)
      } catch (error) {
        // Whether a failed append was recorded is unknown: the next batch reads the log before it decides.
        this.behind = true
        this.failures += 1
        this.answerFailure(batch, error)
      }
    } while (this.waiting.length > 0)
    if (this.position.seq - this.snapshotSeq >= SNAPSHOT_EVERY) await this.keepSnapshot()
  }

  private async settle(batch: readonly Waiting<Command>[]): Promise<void> {
    for (let race = 0; race < MOST_RACES; race += 1) {
      if (this.behind) await this.readOn()
      if (batch.length === 0) return
      const tried = attempt(this.decider, this.position, batch, (id) => this.tail.known(id), this.parts.clock.now())
      if (await this.record(tried)) return await this.answer(batch, tried.answers)
    }
    throw new StorageUnavailable(`stream ${this.stream}: another node was first ${MOST_RACES} times`)
  }

  /** False when the log has moved on or knows one of the commands: decide again. */
  private async record(tried: Attempt<State, Event>): Promise<boolean> {
    if (tried.accepted.length === 0) return true
    const appended = await this.parts.log.append(this.stream, this.position.seq, tried.accepted)
    switch (appended.outcome) {
      case 'stale':
        this.behind = true
        return false
      case 'repeated':
        this.tail.remember(appended.repeated)
        return false
      case 'appended':
        this.tail.remember(tried.records)
        this.moveTo(tried.position, tried.recorded, true)
        return true
    }
  }

  private async answer(batch: readonly Waiting<Command>[], answers: readonly Answer[]): Promise<void> {
    const refused: [Waiting<Command>, Answer][] = []
    batch.forEach((ask, place) => {
      const answer = answers[place]
      if (answer === undefined) return
      if (answer.result === 'rejected') refused.push([ask, answer])
      else ask.settle(answer)
    })
    // A refusal may be the echo of a command that was accepted long ago; the log knows it for ever.
    for (const [ask, answer] of refused) {
      const first = await this.parts.log.findCommand(this.stream, ask.commandId)
      ask.settle(first === null ? answer : repeatAnswer(first, ask.actor))
    }
  }

  private async readOn(): Promise<void> {
    this.behind = false
    try {
      const { position, recorded } = await readOn(this.parts.log, this.stream, this.decider, this.position)
      if (recorded.length > 0) this.moveTo(position, recorded, false)
    } catch (error) {
      this.behind = true
      throw error
    }
  }

  private moveTo(position: Position<State>, events: readonly Recorded<Event>[], own: boolean): void {
    this.position = position
    this.tail.add(events)
    if (events.length > 0) this.parts.publish({ events, own })
  }

  private answerFailure(batch: readonly Waiting<Command>[], error: unknown): void {
    const incident = `${this.stream}-${this.parts.clock.now().toString(36)}`
    this.parts.logger.error({ err: error, stream: this.stream, incident }, 'commands could not be recorded')
    const fault =
      error instanceof StorageUnavailable
        ? ({ fault: 'storage-unavailable' } as const)
        : ({ fault: 'internal', incident } as const)
    for (const ask of batch) ask.settle({ result: 'fault', fault })
  }

  private async keepSnapshot(): Promise<void> {
    const { seq, at, chain, state } = this.position
    if (seq === this.snapshotSeq) return
    try {
      await this.parts.log.saveSnapshot(this.stream, { seq, at, chain, stateVersion: this.decider.stateVersion, state })
      this.snapshotSeq = seq
    } catch (error) {
      // A snapshot only saves time: without it the next opening replays more.
      this.parts.logger.warn({ err: error, stream: this.stream }, 'snapshot not kept')
    }
  }
}
