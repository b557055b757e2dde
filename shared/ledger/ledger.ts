import * as z from 'zod/mini'
import type { Decider } from '../stream/decider.ts'
import { decideDuty } from './decide-duty.ts'
import { ledgerCommand, ledgerEvent, type Duty, type LedgerCommand, type LedgerEvent } from './duty.ts'
import { evolveDuties } from './evolve-duty.ts'
import { ledgerEventCodec } from './upcast.ts'

/** What became of every directive of every meeting, agency by agency, in the order of registration. */
export interface LedgerState {
  readonly duties: readonly Duty[]
}

export const emptyLedger: LedgerState = { duties: [] }

// As with meetings: a snapshot of this state version was made by these rules, and is not parsed again.
const snapshot = z.custom<LedgerState>(
  (stored) => typeof stored === 'object' && stored !== null && 'duties' in stored && Array.isArray(stored.duties),
)

/** The rules of the ledger's stream. */
export const ledgerDecider: Decider<LedgerState, LedgerCommand, LedgerEvent> = {
  initial: emptyLedger,
  stateVersion: 1,
  decide: (ledger, command, actor, { at }) => decideDuty(ledger.duties, command, actor, at),
  evolve: (ledger, recorded) => ({ duties: evolveDuties(ledger.duties, recorded.event, recorded) }),
  parseCommand: (input) => ledgerCommand.parse(input),
  parseEvent: (input) => ledgerEvent.parse(input),
  ...ledgerEventCodec,
  reviveState: (stored) => snapshot.parse(stored),
  unprojected: [],
}
