import { createContext, useContext } from 'react'

/** Whose session fetches and sends proofs; the ledger itself is followed over its socket. */
export const LedgerSlot = createContext<string | null>(null)

export function useLedgerSlot(): string {
  const slot = useContext(LedgerSlot)
  if (slot === null) throw new Error('proofs are asked for outside of the ledger')
  return slot
}
