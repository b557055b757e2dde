import { commandId, streamId, type CommandId, type StreamId } from '../../shared/ids.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { instant } from '../../shared/temporal.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { draftMeeting } from '../../shared/testing/meeting-fixture.ts'
import { CHAIN_START, nextChain } from '../../server/log/chain.ts'
import type { EventLog, LoggedEvent } from '../../server/log/event-log.ts'
import { verifyChains, type Verification } from '../../server/log/verify-chain.ts'
import { noBus } from '../../server/rooms/bus.ts'
import { joinedBuses, type JoinedBus } from '../../server/testing/joined-buses.ts'
import { calm, SimulatedNetwork, type Weather } from './network.ts'
import { noTrouble } from './node-log.ts'
import { SimulatedNode } from './node.ts'
import { SimulatedPerson } from './person.ts'
import { SeededRandom } from './seeded-random.ts'
import type { SimulatedTab } from './tab.ts'
import { SimulatedTime } from './simulated-time.ts'

const HOUR_MS = 3_600_000

export interface WorldParts {
  readonly seed: number
  /** Where every node appends. The world does not close it. */
  readonly log: EventLog
  readonly nodes: 1 | 2
  readonly weather: Weather
}

/** A state that some client took for confirmed at this number. */
export interface Sighting {
  readonly who: string
  readonly seq: number
  readonly state: MeetingState
}

/** A regency with its meeting: one or two servers over one log, people with their browsers, a network between them. */
export class World {
  readonly stream: StreamId = streamId.parse('m-1')
  readonly time = new SimulatedTime()
  readonly random: SeededRandom
  readonly network: SimulatedNetwork
  readonly people: SimulatedPerson[] = []
  readonly sightings: Sighting[] = []
  /** Every command the log took, in order. */
  readonly appended: CommandId[] = []
  /** What happened, and how often, so that a quiet world is not taken for a sound one. */
  readonly witnessed = new Map<string, number>()
  readonly buses: readonly JoinedBus[]
  private readonly parts: WorldParts
  private readonly nodes: (SimulatedNode | null)[] = []
  private readonly skews = [0, -3_600_000, 2_500, 86_400_000]

  private constructor(parts: WorldParts) {
    this.parts = parts
    this.random = new SeededRandom(parts.seed)
    this.network = new SimulatedNetwork(this.time, parts.weather)
    this.buses = parts.nodes === 2 ? joinedBuses() : []
    for (let place = 0; place < parts.nodes; place += 1) this.startNode(place)
  }

  /** A world with a meeting in its draft. */
  static async begin(parts: WorldParts): Promise<World> {
    const world = new World(parts)
    await world.writeDraft()
    return world
  }

  witness(what: string): void {
    this.witnessed.set(what, (this.witnessed.get(what) ?? 0) + 1)
  }

  get nodeCount(): number {
    return this.nodes.length
  }

  node(place: number): SimulatedNode | null {
    const node = this.nodes[place]
    return node?.isAlive === true ? node : null
  }

  /** Kills the server process, if it runs. */
  killNode(place: number): void {
    const node = this.node(place)
    if (node === null) return
    this.witness('kill')
    node.kill()
  }

  /** Stops it as by a signal. */
  async stopNode(place: number): Promise<void> {
    const node = this.node(place)
    // Others are sent elsewhere at once; what is under way is finished.
    this.nodes[place] = null
    void node?.stop()
    // Whoever stops it has no more patience than this; a log that hangs must not keep it.
    await this.time.pass(200)
    node?.kill()
  }

  /** Starts the server anew: only the log remains of the one before. */
  startNode(place: number): void {
    if (this.node(place) !== null) return
    const { log } = this.parts
    this.nodes[place] = new SimulatedNode({
      log,
      time: this.time,
      random: this.random,
      appended: (id) => void this.appended.push(id),
      witness: (what) => this.witness(what),
      bus: this.buses[place] ?? noBus,
    })
  }

  /** Somebody with a browser, whose device clock is wrong in its own way. */
  person(actor: Actor): SimulatedPerson {
    const skewMs = this.skews[this.people.length % this.skews.length] ?? 0
    const person: SimulatedPerson = new SimulatedPerson(actor, {
      network: this.network,
      // With several nodes each new line may lead to another.
      node: () => this.node(this.nodes.length === 1 ? 0 : this.random.below(this.nodes.length)),
      stream: this.stream,
      time: this.time,
      random: this.random,
      skewMs,
      saw: (seq, state) => this.see({ who: actor.name, seq, state }),
    })
    this.people.push(person)
    return person
  }

  /** Fair weather, everything running: lets everybody come to rest. Throws when they do not within ten minutes. */
  async settle(): Promise<void> {
    this.network.weather = calm
    for (const bus of this.buses) bus.cut = false
    this.healNodes()
    // What got lost on a line that still stands would never be missed; on a real one it cannot get lost.
    this.network.cut()
    for (let minute = 0; minute < 10; minute += 1) {
      await this.time.pass(60_000)
      // One was told to die with its next append, and has done so only now.
      this.healNodes()
      if (this.people.every((person) => person.tabs.every((tab) => restOf('', tab).length === 0))) return
    }
    const late = this.people.flatMap((person) => person.tabs.flatMap((tab) => restOf(person.actor.name, tab)))
    throw new Error(`still not at rest after ten minutes of fair weather: ${late.join('; ')}`)
  }

  private healNodes(): void {
    for (let place = 0; place < this.nodes.length; place += 1) {
      this.startNode(place)
      const node = this.node(place)
      if (node !== null) node.trouble = noTrouble
    }
  }

  /** The log as it is. */
  async events(): Promise<readonly LoggedEvent[]> {
    return await this.parts.log.readAfter(this.stream, 0, Number.MAX_SAFE_INTEGER)
  }

  /** Whether the log's chain of hashes holds. */
  async verification(): Promise<Verification> {
    return await verifyChains(this.parts.log)
  }

  async isRecorded(id: CommandId): Promise<boolean> {
    return (await this.parts.log.findCommand(this.stream, id)) !== null
  }

  private see(sighting: Sighting): void {
    const last = this.sightings.at(-1)
    if (last?.state !== sighting.state) this.sightings.push(sighting)
  }

  private async writeDraft(): Promise<void> {
    let chain = CHAIN_START
    const events = draftMeeting().history.map((recorded): LoggedEvent => {
      const { seq, at, by } = recorded
      const id = commandId.parse(`draft-${seq}`)
      const logged = {
        seq,
        at: instant.parse(at - HOUR_MS),
        by,
        commandId: id,
        ...meetingDecider.toStored(recorded.event),
      }
      chain = nextChain(chain, logged)
      return { ...logged, chain }
    })
    for (const event of events)
      await this.parts.log.append(this.stream, event.seq - 1, [
        { commandId: event.commandId, personId: event.by.personId, events: [event] },
      ])
  }
}

/** What keeps a tab from being at rest, in words; nothing when it is. */
function restOf(name: string, tab: SimulatedTab): readonly string[] {
  const { connection, pending, hindrance } = tab.client.view()
  if (connection.status === 'live' && pending.length === 0) return []
  const waiting = pending.map(({ commandId, command, fate }) => `${commandId} ${command.type} ${fate.kind}`)
  return [[name, JSON.stringify(connection), JSON.stringify(hindrance), ...waiting].join(' ')]
}
