import type { CommandId, StreamId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import type { Device } from '../../client/src/sync/device.ts'
import { StreamClient } from '../../client/src/sync/stream-client.ts'
import type { Surroundings } from '../../client/src/sync/surroundings.ts'
import type { Tabs } from '../../client/src/sync/tabs.ts'
import { mortalDevice } from './mortal-device.ts'
import { simulatedTransport, type Way } from './simulated-transport.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { SimulatedTime } from './simulated-time.ts'

export interface TabParts extends Way {
  readonly slot: string
  readonly stream: StreamId
  readonly time: SimulatedTime
  readonly random: SeededRandom
  readonly device: Device
  readonly tabs: Tabs
  /** This device's clock minus the true one, in milliseconds. */
  readonly skewMs: number
  /** Makes ids that nobody else makes. */
  readonly newId: () => string
  /** Told of every state a confirmed number had. */
  readonly saw: (seq: number, state: MeetingState) => void
}

/** One tab in which somebody follows the meeting: the real client, whose page may be closed, reloaded or crash. */
export class SimulatedTab {
  readonly client: StreamClient<MeetingState, MeetingCommand, MeetingEvent>
  /** What went wrong on the device. */
  readonly reported: unknown[] = []
  private readonly parts: TabParts
  private isAlive = true

  constructor(parts: TabParts) {
    this.parts = parts
    this.client = new StreamClient({
      slot: parts.slot,
      stream: parts.stream,
      decider: meetingDecider,
      transport: simulatedTransport(parts),
      device: mortalDevice(parts.device, () => this.isAlive),
      tabs: parts.tabs,
      surroundings: this.surroundings(),
      firstSnapshot: async () => null,
      fetchState: async () => (await parts.node()?.state(parts.stream)) ?? { kind: 'unreachable' },
      report: (error) => void this.reported.push(error),
    })
    this.client.subscribe(() => {
      const { confirmed } = this.client
      if (confirmed !== null) parts.saw(confirmed.seq, confirmed.state)
    })
    void this.client.open()
  }

  get isLive(): boolean {
    return this.client.view().connection.status === 'live'
  }

  dispatch(command: MeetingCommand): CommandId {
    return this.client.dispatch(command)
  }

  /** As by closing or reloading the page: it is told, and keeps what waits to be kept. */
  async close(): Promise<void> {
    await this.client.close()
    this.end()
  }

  /** As when the browser is killed: nothing more is done, not even what was planned. */
  crash(): void {
    this.end()
    void this.client.close()
  }

  private end(): void {
    this.isAlive = false
    this.parts.tabs.close()
  }

  private surroundings(): Surroundings {
    const { time, random, skewMs, newId } = this.parts
    return {
      now: () => time.now() + skewMs,
      later: (ms, work) =>
        time.later(ms, () => {
          if (this.isAlive) work()
        }),
      random: () => random.next(),
      newId,
    }
  }
}
