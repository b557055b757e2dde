import type { CommandId, StreamId } from '../../shared/ids.ts'
import { checkAppend } from './check-append.ts'
import type { AcceptedCommand, Appended, CommandRecord, EventLog, LoggedEvent, Snapshot } from './event-log.ts'
import { parseLoggedEvent } from './logged-event.ts'
import { parseJson } from './parse-json.ts'
import { parseSnapshot } from './stored-snapshot.ts'

interface StoredStream {
  /** JSON, as a durable store would keep them: nobody shares an object with the log. */
  readonly events: string[]
  readonly chains: string[]
  readonly commands: Map<CommandId, CommandRecord>
  /** JSON by state version. */
  readonly snapshots: Map<number, string>
}

/** A log that lasts as long as its process: for tests, and for trying things out. */
export class MemoryEventLog implements EventLog {
  private readonly stored = new Map<StreamId, StoredStream>()

  async append(stream: StreamId, expectedSeq: number, commands: readonly AcceptedCommand[]): Promise<Appended> {
    checkAppend(expectedSeq, commands)
    const kept = this.of(stream)
    if (kept.events.length !== expectedSeq) return { outcome: 'stale', seq: kept.events.length }
    const repeated = commands.flatMap(({ commandId }) => kept.commands.get(commandId) ?? [])
    if (repeated.length > 0) return { outcome: 'repeated', repeated }

    const events = commands.flatMap((command) => command.events)
    const texts = events.map((event) => JSON.stringify(event))
    kept.events.push(...texts)
    kept.chains.push(...events.map((event) => event.chain))
    let seq = expectedSeq
    for (const { commandId, personId, events: own } of commands) {
      seq += own.length
      kept.commands.set(commandId, { commandId, personId, seq })
    }
    this.stored.set(stream, kept)
    return { outcome: 'appended' }
  }

  async readAfter(stream: StreamId, after: number, limit: number): Promise<readonly LoggedEvent[]> {
    const page = this.of(stream).events.slice(after, after + limit)
    return page.map((text) => parseLoggedEvent(parseJson(text)))
  }

  async findCommand(stream: StreamId, commandId: CommandId): Promise<CommandRecord | null> {
    return this.of(stream).commands.get(commandId) ?? null
  }

  async streams(): Promise<readonly StreamId[]> {
    return [...this.stored].flatMap(([stream, { events }]) => (events.length > 0 ? [stream] : [])).toSorted()
  }

  async saveSnapshot(stream: StreamId, snapshot: Snapshot): Promise<void> {
    const kept = this.of(stream)
    if ((newest(kept, snapshot.stateVersion)?.seq ?? 0) > snapshot.seq) return
    kept.snapshots.set(snapshot.stateVersion, JSON.stringify(snapshot))
    this.stored.set(stream, kept)
  }

  async latestSnapshot(stream: StreamId, stateVersion: number): Promise<Snapshot | null> {
    return newest(this.of(stream), stateVersion)
  }

  /** Nothing to release: whoever opens a room on this log again finds everything. */
  async [Symbol.asyncDispose](): Promise<void> {}

  private of(stream: StreamId): StoredStream {
    return this.stored.get(stream) ?? { events: [], chains: [], commands: new Map(), snapshots: new Map() }
  }
}

function newest({ snapshots, chains }: StoredStream, stateVersion: number): Snapshot | null {
  const text = snapshots.get(stateVersion)
  const snapshot = text === undefined ? null : parseSnapshot(parseJson(text))
  return snapshot !== null && chains[snapshot.seq - 1] === snapshot.chain ? snapshot : null
}
