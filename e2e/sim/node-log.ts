import type { CommandId, StreamId } from '../../shared/ids.ts'
import {
  StorageUnavailable,
  type AcceptedCommand,
  type Appended,
  type CommandRecord,
  type EventLog,
  type LoggedEvent,
  type Snapshot,
} from '../../server/log/event-log.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { SimulatedTime } from './simulated-time.ts'

/** How the log behaves towards one node, 0 to 1 each. */
export interface LogTrouble {
  /** Appends that fail before anything is written. */
  readonly before: number
  /** Appends that are written whole and whose answer is lost. */
  readonly after: number
  readonly reads: number
}

export const noTrouble: LogTrouble = { before: 0, after: 0, reads: 0 }

interface NodeLogParts {
  readonly log: EventLog
  readonly time: SimulatedTime
  readonly random: SeededRandom
  /** Told of every command that the log took. */
  readonly appended: (id: CommandId) => void
  /** Told of what happened to an append. */
  readonly witness: (what: string) => void
  /** Ends the process. */
  readonly die: () => void
}

/** The way of one server process to the log they share: it takes time, fails as told, and ends with the process. */
export class NodeLog implements EventLog {
  trouble: LogTrouble = noTrouble
  /** After the process has died nothing is asked and nothing is answered; what was under way may be recorded. */
  isDead = false
  /** The process dies when its next append is durable, before anybody is told. */
  diesWithNextAppend = false
  private readonly parts: NodeLogParts

  constructor(parts: NodeLogParts) {
    this.parts = parts
  }

  append(stream: StreamId, expectedSeq: number, commands: readonly AcceptedCommand[]): Promise<Appended> {
    return this.through(this.trouble.before, this.trouble.after, async (log) => {
      const appended = await log.append(stream, expectedSeq, commands)
      this.parts.witness(`append ${appended.outcome}`)
      if (appended.outcome === 'appended') for (const { commandId } of commands) this.parts.appended(commandId)
      if (appended.outcome === 'appended' && this.diesWithNextAppend) this.parts.die()
      return appended
    })
  }

  readAfter(stream: StreamId, after: number, limit: number): Promise<readonly LoggedEvent[]> {
    return this.through(this.trouble.reads, 0, (log) => log.readAfter(stream, after, limit))
  }

  findCommand(stream: StreamId, commandId: CommandId): Promise<CommandRecord | null> {
    return this.through(this.trouble.reads, 0, (log) => log.findCommand(stream, commandId))
  }

  streams(): Promise<readonly StreamId[]> {
    return this.through(0, 0, (log) => log.streams())
  }

  saveSnapshot(stream: StreamId, snapshot: Snapshot): Promise<void> {
    return this.through(this.trouble.before, 0, (log) => log.saveSnapshot(stream, snapshot))
  }

  latestSnapshot(stream: StreamId, stateVersion: number): Promise<Snapshot | null> {
    return this.through(this.trouble.reads, 0, (log) => log.latestSnapshot(stream, stateVersion))
  }

  /** The log outlives every process. */
  async [Symbol.asyncDispose](): Promise<void> {}

  private async through<Value>(before: number, after: number, work: (log: EventLog) => Promise<Value>): Promise<Value> {
    await this.pause()
    if (this.parts.random.chance(before)) throw new StorageUnavailable('the log did not take it')
    const value = await this.parts.time.await(work(this.parts.log))
    await this.pause()
    if (this.parts.random.chance(after)) throw new StorageUnavailable('nobody knows whether the log took it')
    return value
  }

  /** Within which the process may die, and then this never ends. */
  private pause(): Promise<void> {
    return new Promise((goOn) => {
      this.parts.time.later(this.parts.random.below(4), () => {
        if (!this.isDead) goOn()
      })
    })
  }
}
