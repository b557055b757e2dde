import { commandId, type CommandId, type StreamId } from '../../../shared/ids.ts'
import type { Presence } from '../../../shared/protocol/down.ts'
import type { Pointer } from '../../../shared/protocol/up.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts'
import type { Actor } from '../../../shared/stream/actor.ts'
import type { Decider } from '../../../shared/stream/decider.ts'
import type { Recorded } from '../../../shared/stream/recorded.ts'
import { Connector } from './connector.ts'
import type { Device, KeptSnapshot } from './device.ts'
import { DeviceWriter } from './device-writer.ts'
import { DraftBook } from './draft-book.ts'
import { Follower, type FetchedState } from './follower.ts'
import { Orphans } from './orphans.ts'
import { Outbox, type Pending } from './outbox.ts'
import { project } from './projection.ts'
import type { Replica } from './replica.ts'
import { sameWhereEqual } from './same-where-equal.ts'
import { ServerClock } from './server-clock.ts'
import type { StreamView } from './stream-view.ts'
import type { Surroundings } from './surroundings.ts'
import type { Tabs } from './tabs.ts'
import type { Transport } from './transport.ts'

/** The stream is kept for the next visit as soon as it is known, and as it goes on changing after this pause. */
const SNAPSHOT_PAUSE_MS = 3_000

export interface StreamClientParts<State, Command, Event> {
  readonly slot: string
  readonly stream: StreamId
  readonly decider: Decider<State, Command, Event>
  readonly transport: Transport
  readonly device: Device
  readonly tabs: Tabs
  readonly surroundings: Surroundings
  /** The stream as it came before this client was there, for a device that keeps nothing of it; null: it did not. */
  readonly firstSnapshot: () => Promise<KeptSnapshot | null>
  readonly fetchState: () => Promise<FetchedState>
  /** Told of what went wrong on this device, for whoever looks into it. */
  readonly report: (error: unknown) => void
}

/** One person's end of one stream: follows it, gives commands to it, and loses nothing that was typed. */
export class StreamClient<State, Command extends { readonly type: string }, Event> {
  readonly drafts: DraftBook
  readonly clock: ServerClock
  private readonly parts: StreamClientParts<State, Command, Event>
  private readonly place: string
  private readonly writer: DeviceWriter
  private readonly connector: Connector
  private readonly follower: Follower<State, Command, Event>
  private readonly outbox: Outbox<Command>
  private readonly listeners = new Set<() => void>()
  private readonly orphans: Orphans
  private me: Actor | null = null
  private presence: Presence = {}
  private pointer: Pointer | null = null
  private shown: StreamView<State, Command> | null = null
  private shownStream: StreamView<State, Command>['stream'] = null
  private shownFrom: { replica: Replica<State>; pending: readonly Pending<Command>[]; me: Actor } | null = null
  private cancelSnapshot: (() => void) | null = null
  /** Whether this visit has left something for the next. */
  private hasKept = false
  private isClosed = false

  constructor(parts: StreamClientParts<State, Command, Event>) {
    this.parts = parts
    const { surroundings, tabs, decider, fetchState } = parts
    this.place = `${parts.slot} ${parts.stream}`
    const changed = (): void => this.changed()
    this.writer = new DeviceWriter(parts.device, (error) => {
      parts.report(error)
      this.changed()
    })
    const own = { place: this.place, tab: tabs.own, writer: this.writer, surroundings }
    this.drafts = new DraftBook(own)
    this.clock = new ServerClock(surroundings)
    this.connector = new Connector({
      transport: parts.transport,
      surroundings,
      serverNow: () => this.clock.now(),
      hello: () => ({
        protocol: PROTOCOL_VERSION,
        stream: parts.stream,
        after: this.follower.replica?.seq ?? null,
        slot: parts.slot,
      }),
      welcomed: (line, said) => {
        this.clock.guess(said.now)
        this.clock.measure(line)
        this.speakAs(said.me)
        this.presence = said.presence
        this.pointer = null
        this.follower.welcomed(line, said)
        void this.orphans.look()
      },
      events: (line, messages) => this.follower.events(line, messages),
      presence: (counts) => {
        this.presence = withoutNobody({ ...this.presence, ...counts })
        this.changed()
      },
      pointer: (pointed) => {
        this.pointer = pointed
        this.changed()
      },
      lost: () => {
        this.clock.stop()
        this.outbox.lost()
      },
      changed,
    })
    this.outbox = new Outbox({ ...own, connector: this.connector, seq: () => this.follower.replica?.seq ?? 0, changed })
    this.follower = new Follower({
      decider,
      connector: this.connector,
      surroundings,
      fetchState,
      moved: (fresh) => this.moved(fresh),
    })
    this.orphans = new Orphans({
      place: this.place,
      device: parts.device,
      tabs,
      adoptCommand: (kept) => this.outbox.adopt(kept, decider.parseCommand(kept.command)),
      adoptDraft: (kept) => this.drafts.adopt(kept),
      adopted: () => {
        if (this.me !== null) this.speakAs(this.me)
        return this.flush()
      },
      report: parts.report,
    })
  }

  /** Reads what this device kept, and connects. Never rejects. */
  async open(): Promise<void> {
    await this.rememberSnapshot()
    if (this.isClosed) return
    this.connector.connect()
    await this.orphans.look()
  }

  view(): StreamView<State, Command> {
    this.shown ??= {
      connection: this.connector.status,
      stream: this.projected(),
      pending: this.outbox.pending,
      refused: this.outbox.refused,
      hindrance: this.outbox.hindrance,
      durable: this.writer.durable,
      presence: this.presence,
      pointer: this.pointer,
    }
    return this.shown
  }

  /** What the server has confirmed so far; null until the stream is known. */
  get confirmed(): Replica<State> | null {
    return this.follower.replica
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Gives a command: kept on this device, shown at once, sent when it can be. Throws before the stream is known. */
  dispatch(command: Command): CommandId {
    if (this.me === null) throw new Error(`${command.type} was given before the stream is known`)
    const id = commandId.parse(this.parts.surroundings.newId())
    this.outbox.add(id, command, this.me, this.clock.now())
    return id
  }

  discard(id: CommandId): void {
    this.outbox.discard(id)
  }

  point(pointed: Pointer): void {
    this.connector.liveLine?.point(pointed)
  }

  reconnect(): void {
    this.connector.connect()
  }

  /** What the device says about its network. */
  setNetwork(isThere: boolean): void {
    this.connector.setNetwork(isThere)
  }

  /** The page is looked at again, perhaps after the device has slept. */
  wake(): void {
    this.connector.connect()
    const line = this.connector.liveLine
    if (line !== null) this.clock.measure(line)
    void this.orphans.look()
  }

  /** The page may be gone in a moment: keeps what waits to be kept. Resolves when that is done. */
  flush(): Promise<void> {
    if (this.cancelSnapshot !== null) this.keepSnapshot()
    return this.writer.write(async () => undefined)
  }

  /** Lets go of the server; what is kept on the device stays for the next visit. */
  async close(): Promise<void> {
    this.isClosed = true
    this.orphans.close()
    this.clock.stop()
    this.outbox.lost()
    this.connector.close()
    await this.flush()
  }

  private moved(fresh: readonly Recorded<Event>[]): void {
    this.outbox.seen(fresh.map((recorded) => recorded.commandId))
    this.outbox.reached()
    if (this.hasKept)
      this.cancelSnapshot ??= this.parts.surroundings.later(SNAPSHOT_PAUSE_MS, () => this.keepSnapshot())
    else this.keepSnapshot()
    this.changed()
    this.outbox.pump()
  }

  private speakAs(me: Actor): void {
    this.me = sameWhereEqual(this.me, me)
    this.outbox.giveBackOthers((by) => isSamePerson(by, me))
  }

  private async rememberSnapshot(): Promise<void> {
    const { device, firstSnapshot, decider, report } = this.parts
    try {
      const snapshot = (await device.read(this.place)).snapshot ?? (await firstSnapshot())
      if (snapshot === null || snapshot.stateVersion !== decider.stateVersion) return
      this.follower.remember({ log: snapshot.log, seq: snapshot.seq, state: decider.reviveState(snapshot.state) })
      this.me ??= snapshot.me
      this.changed()
    } catch (error) {
      // Without it the stream is fetched from the server.
      report(error)
    }
  }

  private projected(): StreamView<State, Command>['stream'] {
    const { replica } = this.follower
    const { me } = this
    const { pending } = this.outbox
    if (replica === null || me === null) return null
    const before = this.shownFrom
    if (before?.replica === replica && before.pending === pending && before.me === me) return this.shownStream
    this.shownFrom = { replica, pending, me }
    const state = sameWhereEqual(this.shownStream?.state, project(this.parts.decider, replica, pending, me))
    this.shownStream = { state, me }
    return this.shownStream
  }

  private keepSnapshot(): void {
    this.cancelSnapshot?.()
    this.cancelSnapshot = null
    const { replica } = this.follower
    if (replica === null || this.me === null) return
    this.hasKept = true
    const snapshot: KeptSnapshot = { ...replica, stateVersion: this.parts.decider.stateVersion, me: this.me }
    void this.writer.write((device) => device.keepSnapshot(this.place, snapshot))
  }

  private changed(): void {
    this.shown = null
    if (!this.isClosed) for (const listener of this.listeners) listener()
  }
}

function isSamePerson(one: Actor, other: Actor): boolean {
  if (one.personId === other.personId) return true
  // Who enters by a link again gets a new id, and is still the same person at the same seat.
  return one.kind === other.kind && one.agencyId === other.agencyId && one.name === other.name
}

function withoutNobody(counts: Presence): Presence {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}
