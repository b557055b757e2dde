import type { CommandId } from '../../shared/ids.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import type { CommandRecord } from '../log/event-log.ts'

const EVENTS_KEPT = 1_000
const COMMANDS_KEPT = 5_000

/** The newest events and commands of a stream, at hand without asking the log. */
export class Tail<Event> {
  private events: Recorded<Event>[] = []
  private readonly commands = new Map<CommandId, CommandRecord>()

  /** Takes in events that follow the ones already here. */
  add(events: readonly Recorded<Event>[]): void {
    this.events.push(...events)
    // Cut in large steps: cutting one by one would copy the whole list at every event.
    if (this.events.length > 2 * EVENTS_KEPT) this.events = this.events.slice(-EVENTS_KEPT)
  }

  /** All events after `seq`, or null when some of them are no longer (or never were) here. `head`: the newest number. */
  after(seq: number, head: number): readonly Recorded<Event>[] | null {
    const missing = head - seq
    if (missing < 0 || missing > this.events.length) return null
    return missing === 0 ? [] : this.events.slice(-missing)
  }

  remember(records: readonly CommandRecord[]): void {
    for (const record of records) this.commands.set(record.commandId, record)
    for (const oldest of this.commands.keys()) {
      if (this.commands.size <= COMMANDS_KEPT) break
      this.commands.delete(oldest)
    }
  }

  known(id: CommandId): CommandRecord | undefined {
    return this.commands.get(id)
  }
}
