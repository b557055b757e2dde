import type { CommandId } from '../../shared/ids.ts'
import type { Answer } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import type { Decider } from '../../shared/stream/decider.ts'
import type { Recorded } from '../../shared/stream/recorded.ts'
import { later, type Instant } from '../../shared/temporal.ts'
import { nextChain } from '../log/chain.ts'
import type { AcceptedCommand, CommandRecord, LoggedEvent } from '../log/event-log.ts'
import type { Position } from './position.ts'

/** One person's command, waiting for its answer. */
export interface Ask<Command> {
  readonly actor: Actor
  readonly commandId: CommandId
  readonly command: Command
}

/** What a batch of commands would make of a position, not yet recorded. */
export interface Attempt<State, Event> {
  readonly position: Position<State>
  readonly accepted: readonly AcceptedCommand[]
  readonly recorded: readonly Recorded<Event>[]
  readonly records: readonly CommandRecord[]
  /** One answer for each command, in the order asked; true only if `accepted` gets recorded. */
  readonly answers: readonly Answer[]
}

/** Decides the commands in turn, each on what the ones before it made. `known`: commands recorded earlier. */
export function attempt<State, Command, Event>(
  decider: Decider<State, Command, Event>,
  from: Position<State>,
  asks: readonly Ask<Command>[],
  known: (id: CommandId) => CommandRecord | undefined,
  now: Instant,
): Attempt<State, Event> {
  let position = from
  const at = later(now, from.at)
  const accepted: AcceptedCommand[] = []
  const recorded: Recorded<Event>[] = []
  const records = new Map<CommandId, CommandRecord>()

  const answers = asks.map((ask): Answer => {
    const { actor, commandId } = ask
    const first = known(commandId) ?? records.get(commandId)
    if (first !== undefined) return repeatAnswer(first, actor)
    const decision = decider.decide(position.state, ask.command, actor, { at, chain: position.chain })
    if (!decision.ok) return { result: 'rejected', rejection: decision.rejection }
    const events: LoggedEvent[] = []
    for (const event of decision.events) {
      const logged = log(decider, event, { seq: position.seq + 1, at, by: actor, commandId }, position.chain)
      const fresh = { seq: logged.seq, at, by: actor, commandId, event }
      position = { seq: logged.seq, at, chain: logged.chain, state: decider.evolve(position.state, fresh) }
      events.push(logged)
      recorded.push(fresh)
    }
    accepted.push({ commandId, personId: actor.personId, events })
    records.set(commandId, { commandId, personId: actor.personId, seq: position.seq })
    return { result: 'recorded', seq: position.seq }
  })
  return { position, accepted, recorded, records: [...records.values()], answers }
}

/** The first answer again; a person who guessed somebody else's command id learns nothing. */
export function repeatAnswer(first: CommandRecord, actor: Actor): Answer {
  return first.personId === actor.personId
    ? { result: 'recorded', seq: first.seq }
    : { result: 'fault', fault: { fault: 'command-id-taken' } }
}

function log<State, Command, Event>(
  decider: Decider<State, Command, Event>,
  event: Event,
  facts: Pick<LoggedEvent, 'seq' | 'at' | 'by' | 'commandId'>,
  chain: string,
): LoggedEvent {
  const logged = { ...facts, ...decider.toStored(event) }
  return { ...logged, chain: nextChain(chain, logged) }
}
