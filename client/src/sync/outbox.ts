import type { CommandId } from '../../../shared/ids.ts'
import { answer, type Answer } from '../../../shared/protocol/down.ts'
import { mayRetry, type Fault } from '../../../shared/protocol/fault.ts'
import { MAX_MESSAGE_BYTES } from '../../../shared/protocol/up.ts'
import type { Rejection } from '../../../shared/stream/rejection.ts'
import { instant, type Instant } from '../../../shared/temporal.ts'
import type { Actor } from '../../../shared/stream/actor.ts'
import { backoffMs } from './backoff.ts'
import { PATIENCE_MS, UNREADABLE, type Connector } from './connector.ts'
import type { KeptCommand } from './device.ts'
import type { DeviceWriter } from './device-writer.ts'
import type { Surroundings } from './surroundings.ts'
import type { Line } from './transport.ts'

/** A command on its way. */
export interface Pending<Command> {
  readonly commandId: CommandId
  readonly command: Command
  readonly issuedAt: Instant
  readonly order: number
  readonly by: Actor
  /** Waiting to be sent or answered; or recorded with this number, which the replica has yet to reach. */
  readonly fate: { readonly kind: 'waiting' } | { readonly kind: 'recorded'; readonly seq: number }
}

/** A command that was not accepted, until the person has dealt with it. */
export interface Refused<Command> {
  readonly commandId: CommandId
  readonly command: Command
  readonly because: Rejection | Fault
}

export interface OutboxParts {
  readonly place: string
  readonly tab: string
  readonly writer: DeviceWriter
  readonly connector: Connector
  readonly surroundings: Surroundings
  /** The number that the replica has reached. */
  readonly seq: () => number
  readonly changed: () => void
}

/**
 * The person's commands until the server has answered them: kept on the device first, then sent one after the other,
 * the next only when the one before is answered, so that they are decided in the order of the clicks whatever the
 * network does. Sent again with the same id until there is an answer.
 */
export class Outbox<Command extends { readonly type: string }> {
  private readonly parts: OutboxParts
  private waiting: readonly Pending<Command>[] = []
  private given: readonly Refused<Command>[] = []
  private lastOrder = 0
  private inFlight: CommandId | null = null
  private readonly unkept = new Set<CommandId>()
  private cancelRetry: (() => void) | null = null
  private retries = 0
  private why: Fault | null = null

  constructor(parts: OutboxParts) {
    this.parts = parts
  }

  /** In the order of the clicks. The list is another one whenever something in it is. */
  get pending(): readonly Pending<Command>[] {
    return this.waiting
  }

  get refused(): readonly Refused<Command>[] {
    return this.given
  }

  /** Why the server cannot record just now, while it is tried again; null: nothing stands in the way. */
  get hindrance(): Fault | null {
    return this.why
  }

  /** Takes a command from the person. It is kept before it is sent. */
  add(commandId: CommandId, command: Command, by: Actor, issuedAt: Instant): void {
    this.lastOrder = Math.max(this.lastOrder + 1, issuedAt)
    const fresh = { commandId, command, issuedAt, order: this.lastOrder, by, fate: { kind: 'waiting' } } as const
    this.waiting = [...this.waiting, fresh]
    const bytes = new TextEncoder().encode(JSON.stringify({ commandId, command })).length
    // The server would cut the line instead of answering, each time anew.
    if (bytes > MAX_MESSAGE_BYTES) this.refuse(fresh, { fault: 'too-large', limitBytes: MAX_MESSAGE_BYTES })
    else this.keep(fresh)
    this.parts.changed()
  }

  /** Takes over a command that this device kept, from before a reload or from a tab that is gone. */
  adopt(kept: KeptCommand, command: Command): void {
    const { commandId, because, issuedAt, order, by } = kept
    if (this.knows(commandId)) return
    this.lastOrder = Math.max(this.lastOrder, order)
    if (because === null) {
      const orphan = { commandId, command, issuedAt, order, by, fate: { kind: 'waiting' } } as const
      this.waiting = [...this.waiting, orphan].toSorted((one, other) => one.order - other.order)
      this.keep(orphan)
    } else {
      this.given = [...this.given, { commandId, command, because }]
      const { writer, place, tab } = this.parts
      void writer.write((device) => device.keepCommand(place, { ...kept, tab }))
    }
    this.parts.changed()
  }

  /** The person has read why, and lets go. */
  discard(commandId: CommandId): void {
    this.given = this.given.filter((one) => one.commandId !== commandId)
    this.forget(commandId)
    this.parts.changed()
  }

  /** The log holds these commands: whatever this client was or was not told about them, they are done. */
  seen(ids: readonly CommandId[]): void {
    const done = new Set(ids)
    for (const { commandId } of [...this.waiting, ...this.given]) if (done.has(commandId)) this.forget(commandId)
    if (this.waiting.some((one) => done.has(one.commandId)))
      this.waiting = this.waiting.filter((one) => !done.has(one.commandId))
    if (this.given.some((one) => done.has(one.commandId)))
      this.given = this.given.filter((one) => !done.has(one.commandId))
  }

  /** What was recorded up to the number the replica has reached is in it. */
  reached(): void {
    const seq = this.parts.seq()
    if (this.waiting.some(({ fate }) => fate.kind === 'recorded' && fate.seq <= seq))
      this.waiting = this.waiting.filter(({ fate }) => fate.kind !== 'recorded' || fate.seq > seq)
  }

  /** Another person speaks from here now: what was clicked before is not theirs to send, but is given back. */
  giveBackOthers(isOwn: (by: Actor) => boolean): void {
    for (const one of this.waiting) if (!isOwn(one.by)) this.refuse(one, { fault: 'session-expired' })
  }

  /** Whatever was under way is not answered any more. */
  lost(): void {
    this.why = null
    this.inFlight = null
    this.cancelRetry?.()
    this.cancelRetry = null
  }

  /** Sends what is next, if it can be sent now. */
  pump(): void {
    const { connector, surroundings } = this.parts
    const line = connector.liveLine
    if (line === null || this.inFlight !== null || this.cancelRetry !== null) return
    const next = this.waiting.find(({ fate }) => fate.kind === 'waiting')
    if (next === undefined || this.unkept.has(next.commandId)) return
    this.inFlight = next.commandId
    const giveUp = surroundings.later(PATIENCE_MS, () => connector.fail(line))
    line.command({ commandId: next.commandId, command: next.command }, (said) => {
      giveUp()
      if (connector.isCurrent(line)) this.heard(line, next, said)
    })
  }

  private heard(line: Line, asked: Pending<Command>, said: unknown): void {
    const read = answer.safeParse(said)
    if (!read.success) return this.parts.connector.refuse(UNREADABLE)
    this.inFlight = null
    if (read.data.result === 'fault' && mayRetry(read.data.fault)) return this.retry(read.data.fault)
    this.retries = 0
    this.why = null
    // Its events may have come before the answer, and then all is done.
    if (this.waiting.some(({ commandId }) => commandId === asked.commandId)) this.settle(asked, read.data)
    this.parts.changed()
    if (this.parts.connector.isCurrent(line)) this.pump()
  }

  private settle(asked: Pending<Command>, said: Answer): void {
    switch (said.result) {
      case 'recorded': {
        const recorded = { ...asked, fate: { kind: 'recorded', seq: said.seq } } as const
        this.waiting = this.waiting.map((one) => (one.commandId === asked.commandId ? recorded : one))
        this.forget(asked.commandId)
        // The wish may have been fact already: then no event comes that would tell.
        return this.reached()
      }
      case 'rejected':
        return this.refuse(asked, said.rejection)
      case 'fault':
        return this.refuse(asked, said.fault)
    }
  }

  private retry(fault: Fault): void {
    this.why = fault
    this.retries += 1
    const waitMs =
      fault.fault === 'rate-limited' ? fault.retryInMs : backoffMs(this.retries, this.parts.surroundings.random())
    this.cancelRetry = this.parts.surroundings.later(waitMs, () => {
      this.cancelRetry = null
      this.pump()
    })
    this.parts.changed()
  }

  private refuse(asked: Pending<Command>, because: Rejection | Fault): void {
    const { commandId, command } = asked
    this.waiting = this.waiting.filter((one) => one.commandId !== commandId)
    this.given = [...this.given, { commandId, command, because }]
    const { writer, place } = this.parts
    void writer.write((device) => device.keepCommand(place, this.asKept(asked, because)))
  }

  private keep(asked: Pending<Command>): void {
    const { writer, place } = this.parts
    this.unkept.add(asked.commandId)
    void writer
      .write((device) => device.keepCommand(place, this.asKept(asked, null)))
      .then(() => {
        this.unkept.delete(asked.commandId)
        this.pump()
      })
  }

  private forget(commandId: CommandId): void {
    const { writer, place } = this.parts
    void writer.write((device) => device.forgetCommand(place, commandId))
  }

  private asKept(asked: Pending<Command>, because: Rejection | Fault | null): KeptCommand {
    const { commandId, command, issuedAt, order, by } = asked
    return { commandId, tab: this.parts.tab, order, issuedAt: instant.parse(issuedAt), by, command, because }
  }

  private knows(id: CommandId): boolean {
    return [...this.waiting, ...this.given].some(({ commandId }) => commandId === id)
  }
}
