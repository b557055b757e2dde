import type { CommandId } from '../../../shared/ids.ts'
import type { Actor } from '../../../shared/stream/actor.ts'
import type { Decider } from '../../../shared/stream/decider.ts'
import type { Instant } from '../../../shared/temporal.ts'
import type { Replica } from './replica.ts'

/** A command as its projection needs it. */
export interface Projected<Command> {
  readonly commandId: CommandId
  readonly command: Command
  /** When it was clicked, on the server's clock. */
  readonly issuedAt: Instant
}

/**
 * What the person sees: confirmed state with their own unanswered commands decided again on top. What would be
 * refused changes nothing; commands that need more than the client's state are not projected.
 */
export function project<State, Command extends { readonly type: string }, Event>(
  decider: Decider<State, Command, Event>,
  confirmed: Pick<Replica<State>, 'seq' | 'state'>,
  pending: readonly Projected<Command>[],
  me: Actor,
): State {
  let { seq, state } = confirmed
  for (const { commandId, command, issuedAt } of pending) {
    if (decider.unprojected.includes(command.type)) continue
    const decision = decider.decide(state, command, me, { at: issuedAt, chain: '' })
    if (!decision.ok) continue
    for (const event of decision.events) {
      seq += 1
      state = decider.evolve(state, { seq, at: issuedAt, by: me, commandId, event })
    }
  }
  return state
}
