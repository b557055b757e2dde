import type { CommandId, StreamId } from '../../shared/ids.ts'
import {
  StorageUnavailable,
  type AcceptedCommand,
  type Appended,
  type CommandRecord,
  type EventLog,
  type LoggedEvent,
  type Snapshot,
} from '../log/event-log.ts'

/** How the next appends fail: before anything is written, or after everything is (the answer is lost). */
export type Failure = 'before-writing' | 'after-writing'

/** A log in front of another one whose appends, and on wish reads, fail as told. */
export class FailingLog implements EventLog {
  readonly failures: Failure[] = []
  readsFail = false
  private readonly inner: EventLog

  constructor(inner: EventLog) {
    this.inner = inner
  }

  async append(stream: StreamId, expectedSeq: number, commands: readonly AcceptedCommand[]): Promise<Appended> {
    const failure = this.failures.shift()
    if (failure === 'before-writing') throw new StorageUnavailable('told to fail before writing')
    const appended = await this.inner.append(stream, expectedSeq, commands)
    if (failure === 'after-writing') throw new StorageUnavailable('told to fail after writing')
    return appended
  }

  async readAfter(stream: StreamId, after: number, limit: number): Promise<readonly LoggedEvent[]> {
    if (this.readsFail) throw new StorageUnavailable('told to fail on reading')
    return await this.inner.readAfter(stream, after, limit)
  }

  findCommand(stream: StreamId, commandId: CommandId): Promise<CommandRecord | null> {
    return this.inner.findCommand(stream, commandId)
  }

  streams(): Promise<readonly StreamId[]> {
    return this.inner.streams()
  }

  saveSnapshot(stream: StreamId, snapshot: Snapshot): Promise<void> {
    return this.inner.saveSnapshot(stream, snapshot)
  }

  latestSnapshot(stream: StreamId, stateVersion: number): Promise<Snapshot | null> {
    return this.inner.latestSnapshot(stream, stateVersion)
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.inner[Symbol.asyncDispose]()
  }
}
