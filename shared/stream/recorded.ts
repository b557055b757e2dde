import type { CommandId } from '../ids.ts'
import type { Instant } from '../temporal.ts'
import type { Actor } from './actor.ts'

/** What surrounds an event in the log: its number, when, by whom, and from which command. */
export interface RecordedFacts {
  /** 1, 2, 3 … without gaps within one stream. */
  readonly seq: number
  readonly at: Instant
  readonly by: Actor
  readonly commandId: CommandId
}

/** An event as it stands in the log and on the wire. */
export interface Recorded<Event> extends RecordedFacts {
  readonly event: Event
}
