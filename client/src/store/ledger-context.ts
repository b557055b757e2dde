import { createContext, useContext } from 'react'
import type { LedgerCommand, LedgerEvent } from '../../../shared/ledger/duty.ts'
import type { LedgerState } from '../../../shared/ledger/ledger.ts'
import type { OpenStream } from './open-stream.ts'

export type FollowedLedger = OpenStream<LedgerState, LedgerCommand, LedgerEvent>

export const LedgerContext = createContext<FollowedLedger | null>(null)

/** The ledger that is followed here; for the hooks beside this file. */
export function useFollowedLedger(): FollowedLedger {
  const followed = useContext(LedgerContext)
  if (followed === null) throw new Error('used outside LedgerProvider')
  return followed
}
