import { commandId, personId, type CommandId } from '../../shared/ids.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { instant } from '../../shared/temporal.ts'
import { CHAIN_START, nextChain } from '../log/chain.ts'
import type { AcceptedCommand, LoggedEvent } from '../log/event-log.ts'

const ani: Actor = {
  personId: personId.parse('ani'),
  kind: 'secretariat',
  name: 'Ani “Sari” Ñandú',
  title: null,
  agencyId: null,
}

/** Writes events as a room would: numbered on, chained, one or more to a command. */
export class Writer {
  private seq: number
  private chain = CHAIN_START

  constructor(seq = 0) {
    this.seq = seq
  }

  /** A command that records one event for each of `data`. */
  command(id: string, ...data: readonly unknown[]): AcceptedCommand {
    const known = commandId.parse(id)
    return { commandId: known, personId: ani.personId, events: data.map((each) => this.event(known, each)) }
  }

  private event(id: CommandId, data: unknown): LoggedEvent {
    this.seq += 1
    const at = instant.parse(1_627_351_200_000 + this.seq)
    const event = { seq: this.seq, at, by: ani, commandId: id, type: 'test.happened', version: 1, data }
    this.chain = nextChain(this.chain, event)
    return { ...event, chain: this.chain }
  }
}
