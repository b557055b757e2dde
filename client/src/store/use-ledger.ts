import { useStore } from 'zustand'
import type { CommandId } from '../../../shared/ids.ts'
import type { LedgerCommand } from '../../../shared/ledger/duty.ts'
import type { LedgerState } from '../../../shared/ledger/ledger.ts'
import type { Actor } from '../../../shared/stream/actor.ts'
import type { Refused } from '../sync/outbox.ts'
import { known } from './known.ts'
import { useFollowedLedger } from './ledger-context.ts'

export type RefusedLedgerCommand = Refused<LedgerCommand>

/** What a screen may ask of the ledger. */
interface LedgerClient {
  dispatch(command: LedgerCommand): CommandId
  /** Lets go of a command that was refused. */
  discard(id: CommandId): void
}

/** Reads from the ledger as it is shown; `select` returns a primitive or a part of the ledger itself. */
export function useLedger<Selected>(select: (ledger: LedgerState) => Selected): Selected {
  return useStore(useFollowedLedger().store, (view) => select(known(view).state))
}

/** Who I am for the ledger, by the server's word. */
export function useLedgerMe(): Actor {
  return useStore(useFollowedLedger().store, (view) => known(view).me)
}

export function useLedgerClient(): LedgerClient {
  return useFollowedLedger().client
}

/** What the ledger did not accept and waits for the person, the oldest first. */
export function useLedgerRefused(): readonly RefusedLedgerCommand[] {
  return useStore(useFollowedLedger().store, (view) => view.refused)
}
