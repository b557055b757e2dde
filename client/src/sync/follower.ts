import * as z from 'zod/mini'
import {
  catchUp,
  type CatchUp,
  type RecordedMessage,
  type StateResponse,
  type Welcome,
} from '../../../shared/protocol/down.ts'
import { mayRetry, type Fault } from '../../../shared/protocol/fault.ts'
import type { Decider } from '../../../shared/stream/decider.ts'
import type { Recorded } from '../../../shared/stream/recorded.ts'
import { PATIENCE_MS, UNREADABLE, type Connector } from './connector.ts'
import { take, type Replica } from './replica.ts'
import type { Surroundings } from './surroundings.ts'
import type { Line } from './transport.ts'

/** What came of fetching the state over HTTP. */
export type FetchedState =
  | { readonly kind: 'state'; readonly response: StateResponse }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'unreachable' }

export interface FollowerParts<State, Command, Event> {
  readonly decider: Decider<State, Command, Event>
  readonly connector: Connector
  readonly surroundings: Surroundings
  readonly fetchState: () => Promise<FetchedState>
  /** The replica has moved on by these events, or (none) to a state that was fetched. */
  readonly moved: (fresh: readonly Recorded<Event>[]) => void
}

/** Questions on one line before it is given up: whoever is still behind after so many has a server that contradicts itself. */
const MOST_QUESTIONS = 8

/** Follows a stream over whatever line there is, without a gap and without a repetition. */
export class Follower<State, Command, Event> {
  private readonly parts: FollowerParts<State, Command, Event>
  private known: Replica<State> | null = null
  /** The log that the present line speaks of. */
  private log = ''
  /** Events heard while the ones before them are still being asked for. */
  private held: RecordedMessage[] = []
  private questions = 0

  constructor(parts: FollowerParts<State, Command, Event>) {
    this.parts = parts
  }

  get replica(): Replica<State> | null {
    return this.known
  }

  /** What this device remembers from its last visit; nothing once the server itself has spoken. */
  remember(replica: Replica<State>): void {
    this.known ??= replica
  }

  /** A new line, and what its welcome brings. */
  welcomed(line: Line, said: Pick<Welcome, 'log' | 'catchUp'>): void {
    this.held = []
    this.questions = 0
    this.log = said.log
    const isOfAnother = this.known !== null && this.known.log !== said.log
    this.answered(line, isOfAnother ? { kind: 'too-far' } : said.catchUp)
  }

  events(line: Line, messages: readonly RecordedMessage[]): void {
    this.held.push(...messages)
    // Otherwise they wait for the answer that is under way.
    if (this.parts.connector.liveLine === line) this.takeHeld(line)
  }

  private answered(line: Line, said: CatchUp): void {
    switch (said.kind) {
      case 'events':
        this.held = [...said.events, ...this.held]
        return this.takeHeld(line)
      case 'too-far':
        return void this.fetch(line)
      case 'fault':
        return this.refused(line, said.fault)
    }
  }

  /** Takes what is held; joining again is cheaper to get right than patching, so a gap asks from the own number. */
  private takeHeld(line: Line): void {
    const { decider, connector, moved } = this.parts
    const start = this.known ?? { log: this.log, seq: 0, state: decider.initial }
    const taken = read(() => take(decider, start, this.held))
    if (taken === 'unreadable') return connector.refuse(UNREADABLE)
    if (taken.kind === 'gap') return this.ask(line)
    this.held = []
    this.questions = 0
    this.known = taken.replica
    connector.settle(line, 'live')
    moved(taken.fresh)
  }

  private ask(line: Line): void {
    const { connector, surroundings } = this.parts
    connector.settle(line, 'catching-up')
    this.questions += 1
    if (this.questions > MOST_QUESTIONS) return connector.fail(line)
    const giveUp = surroundings.later(PATIENCE_MS, () => connector.fail(line))
    line.catchUp({ after: this.known?.seq ?? 0 }, (said) => {
      giveUp()
      if (!connector.isCurrent(line)) return
      const answer = catchUp.safeParse(said)
      if (answer.success) this.answered(line, answer.data)
      else connector.refuse(UNREADABLE)
    })
  }

  private async fetch(line: Line): Promise<void> {
    const { decider, connector, fetchState, moved } = this.parts
    const fetched = await fetchState()
    if (!connector.isCurrent(line)) return
    switch (fetched.kind) {
      case 'unreachable':
        return connector.fail(line)
      case 'fault':
        return this.refused(line, fetched.fault)
      case 'state': {
        const { seq, stateVersion, state } = fetched.response
        const revived = read(() => decider.reviveState(state))
        if (stateVersion !== decider.stateVersion || revived === 'unreadable') return connector.refuse(UNREADABLE)
        this.known = { log: this.log, seq, state: revived }
        moved([])
        this.ask(line)
      }
    }
  }

  private refused(line: Line, fault: Fault): void {
    if (mayRetry(fault) || fault.fault === 'internal') this.parts.connector.fail(line)
    else this.parts.connector.refuse(fault)
  }
}

/** What the rules read, or that they cannot. */
function read<Value>(work: () => Value): Value | 'unreadable' {
  try {
    return work()
  } catch (error) {
    if (error instanceof z.core.$ZodError) return 'unreadable'
    throw error
  }
}
