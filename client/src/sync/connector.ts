import * as z from 'zod/mini'
import {
  presence,
  recordedMessage,
  welcome,
  type Presence,
  type RecordedMessage,
  type Welcome,
} from '../../../shared/protocol/down.ts'
import { fault, mayRetry, type Fault } from '../../../shared/protocol/fault.ts'
import { pointer, type Hello, type Pointer } from '../../../shared/protocol/up.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts'
import { after, type Instant } from '../../../shared/temporal.ts'
import { backoffMs } from './backoff.ts'
import type { Connection } from './connection.ts'
import type { Surroundings } from './surroundings.ts'
import type { Line, LineListener, Transport } from './transport.ts'

/** A line on which nothing is answered for so long counts as lost. */
export const PATIENCE_MS = 20_000
/** Without a network, by the device's own word, one looks only now and then: the word may be wrong. */
const OFFLINE_LOOK_MS = 15_000

type Phase =
  | { readonly at: 'asleep' }
  | { readonly at: 'waiting'; readonly retryAt: Instant; readonly cancel: () => void }
  | { readonly at: 'joining'; readonly line: Line; readonly cancel: () => void }
  | { readonly at: 'catching-up' | 'live'; readonly line: Line }
  | { readonly at: 'refused'; readonly fault: Fault }

export interface ConnectorParts {
  readonly transport: Transport
  readonly surroundings: Surroundings
  /** The server's clock, as far as it is known. */
  readonly serverNow: () => Instant
  readonly hello: () => Hello
  readonly welcomed: (line: Line, said: Welcome) => void
  readonly events: (line: Line, messages: readonly RecordedMessage[]) => void
  readonly presence: (changed: Presence) => void
  readonly pointer: (pointed: Pointer | null) => void
  /** The line that was, if any, is gone; nothing on it will be answered. */
  readonly lost: () => void
  readonly changed: () => void
}

/** Keeps a line to the server: makes it, hears it, and when it is lost makes another, later each time. */
export class Connector {
  private readonly parts: ConnectorParts
  private phase: Phase = { at: 'asleep' }
  /** Attempts since the last live line; 0 while everything goes well. */
  private attempt = 0
  private hasNetwork = true
  /** The server said when to come back; null: it did not. */
  private returnInMs: number | null = null

  constructor(parts: ConnectorParts) {
    this.parts = parts
  }

  get status(): Connection {
    const { phase, attempt } = this
    switch (phase.at) {
      case 'asleep':
        return { status: 'connecting' }
      case 'waiting':
        return this.hasNetwork
          ? { status: 'reconnecting', attempt: attempt + 1, retryAt: phase.retryAt }
          : { status: 'offline' }
      case 'joining':
        if (!this.hasNetwork) return { status: 'offline' }
        return attempt === 0 ? { status: 'connecting' } : { status: 'reconnecting', attempt, retryAt: null }
      case 'catching-up':
      case 'live':
        return { status: phase.at }
      case 'refused':
        return { status: 'refused', fault: phase.fault }
    }
  }

  /** The line that is live; null when commands cannot be sent now. */
  get liveLine(): Line | null {
    return this.phase.at === 'live' ? this.phase.line : null
  }

  /** Whether this line is still the one in use: what comes late over another is dropped. */
  isCurrent(line: Line): boolean {
    return 'line' in this.phase && this.phase.line === line
  }

  /** Connects now, whatever was planned or refused. Does nothing while a line is there or being made. */
  connect(): void {
    if ('line' in this.phase) return
    this.leavePhase()
    let line: Line | null = null
    const ifCurrent = (work: (current: Line) => void): void => {
      if (line !== null && this.isCurrent(line)) work(line)
    }
    line = this.parts.transport.connect(this.parts.hello(), this.listener(ifCurrent))
    const giveUp = this.parts.surroundings.later(PATIENCE_MS, () => ifCurrent((current) => this.fail(current)))
    this.enter({ at: 'joining', line, cancel: giveUp })
  }

  /** What the device says about its network. */
  setNetwork(isThere: boolean): void {
    if (this.hasNetwork === isThere) return
    this.hasNetwork = isThere
    if (isThere) this.connect()
    else if ('line' in this.phase) this.fail(this.phase.line)
    this.parts.changed()
  }

  /** The events on this line have a gap before them, or the other way round. */
  settle(line: Line, at: 'catching-up' | 'live'): void {
    if (!this.isCurrent(line) || this.phase.at === at) return
    if (at === 'live') this.attempt = 0
    this.enter({ at, line })
  }

  /** Ends a line that does not serve, and plans another. */
  fail(line: Line): void {
    if (!this.isCurrent(line)) return
    line.close()
    this.planReturn()
  }

  /** Trying again would not help: the page is too old, the session has ended. */
  refuse(why: Fault): void {
    if ('line' in this.phase) this.phase.line.close()
    this.leavePhase()
    this.enter({ at: 'refused', fault: why })
    this.parts.lost()
  }

  close(): void {
    if ('line' in this.phase) this.phase.line.close()
    this.leavePhase()
    this.phase = { at: 'asleep' }
  }

  private listener(ifCurrent: (work: (line: Line) => void) => void): LineListener {
    const { parts } = this
    const heard =
      <Schema extends z.ZodMiniType>(schema: Schema, take: (line: Line, said: z.output<Schema>) => void) =>
      (said: unknown): void =>
        ifCurrent((line) => {
          const read = schema.safeParse(said)
          if (read.success) take(line, read.data)
          else this.refuse(UNREADABLE)
        })
    return {
      welcome: heard(welcome, (line, said) => {
        this.leavePhase()
        this.enter({ at: 'catching-up', line })
        parts.welcomed(line, said)
      }),
      events: heard(z.array(recordedMessage), parts.events),
      presence: heard(presence, (_, changed) => parts.presence(changed)),
      pointer: heard(z.nullable(pointer), (_, pointed) => parts.pointer(pointed)),
      stopping: heard(z.number(), (_, returnInMs) => {
        this.returnInMs = returnInMs
      }),
      refused: heard(z.unknown(), (_, said) => {
        const why = fault.safeParse(said)
        if (why.success && !mayRetry(why.data) && why.data.fault !== 'internal') this.refuse(why.data)
        else this.planReturn()
      }),
      lost: () => ifCurrent(() => this.planReturn()),
    }
  }

  private planReturn(): void {
    const { surroundings, serverNow } = this.parts
    this.leavePhase()
    const named = this.returnInMs
    this.returnInMs = null
    const waitMs = named ?? (this.hasNetwork ? backoffMs(this.attempt + 1, surroundings.random()) : OFFLINE_LOOK_MS)
    const cancel = surroundings.later(waitMs, () => {
      this.attempt += 1
      this.phase = { at: 'asleep' }
      this.connect()
    })
    this.enter({ at: 'waiting', retryAt: after(serverNow(), waitMs), cancel })
    this.parts.lost()
  }

  private leavePhase(): void {
    if ('cancel' in this.phase) this.phase.cancel()
  }

  private enter(phase: Phase): void {
    this.phase = phase
    this.parts.changed()
  }
}

/** The server speaks in shapes that this page does not know: only a newer page can read them. */
export const UNREADABLE: Fault = { fault: 'protocol-mismatch', server: PROTOCOL_VERSION }
