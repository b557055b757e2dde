import type * as z from 'zod/mini'
import { commandId } from '../ids.ts'
import { meetingCommand } from '../meeting/commands.ts'
import { decideMeeting } from '../meeting/decide.ts'
import type { MeetingEvent } from '../meeting/events.ts'
import { evolveMeeting } from '../meeting/evolve.ts'
import { emptyMeeting, type MeetingState } from '../meeting/state.ts'
import type { Actor } from '../stream/actor.ts'
import type { Decision } from '../stream/decision.ts'
import type { Recorded } from '../stream/recorded.ts'
import { after, instant, MINUTE_MS, type Instant } from '../temporal.ts'

/** A command as a test writes it: ids and instants are plain strings and numbers. */
export type Asked = z.input<typeof meetingCommand>

/** A meeting that has come this far. Nothing here changes; `and` gives the meeting one command later. */
export interface Given {
  readonly state: MeetingState
  readonly history: readonly Recorded<MeetingEvent>[]
  /** What would be decided; at the time of the last event unless `at` says otherwise. */
  readonly when: (actor: Actor, asked: Asked, at?: Instant) => Decision<MeetingEvent>
  /** The meeting after this command; throws when it is refused, since a history must be possible. */
  readonly and: (actor: Actor, asked: Asked, at?: Instant) => Given
}

/** Nine o'clock in Jakarta on the day of the fixture's meeting. */
const NINE = instant.parse(Date.UTC(2021, 6, 27, 2))

/** So many minutes after nine; fractions count. */
export function minute(minutes: number): Instant {
  return after(NINE, minutes * MINUTE_MS)
}

/** A meeting with this history; without one, a meeting before it was created. */
export function given(...history: readonly Recorded<MeetingEvent>[]): Given {
  return from(history.reduce(evolveMeeting, emptyMeeting), history)
}

function from(state: MeetingState, history: readonly Recorded<MeetingEvent>[]): Given {
  const now = history.at(-1)?.at ?? NINE
  const when: Given['when'] = (actor, asked, at = now) =>
    decideMeeting(state, meetingCommand.parse(asked), actor, { at, chain: '' })
  return {
    state,
    history,
    when,
    and(actor, asked, at = now) {
      const decision = when(actor, asked, at)
      if (!decision.ok) throw new Error(`${asked.type} was refused: ${JSON.stringify(decision.rejection)}`)
      const recorded = record(decision.events, history.length, actor, at)
      return from(recorded.reduce(evolveMeeting, state), [...history, ...recorded])
    },
  }
}

/** The events as the log would number them after `head`, all of one command. */
export function record<Event>(
  events: readonly Event[],
  head: number,
  by: Actor,
  at: Instant,
): readonly Recorded<Event>[] {
  const id = commandId.parse(`command-after-${head}`)
  return events.map((event, place) => ({ seq: head + place + 1, at, by, commandId: id, event }))
}
