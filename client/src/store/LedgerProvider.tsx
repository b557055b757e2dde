import { useCallback, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { LEDGER } from '../../../shared/ids.ts'
import { ledgerDecider } from '../../../shared/ledger/ledger.ts'
import { LedgerContext, useFollowedLedger } from './ledger-context.ts'
import { openStream } from './open-stream.ts'
import { useOpenStream } from './use-open-stream.ts'

interface LedgerProviderProps {
  readonly slot: string
  /** Stands until the ledger is known, from the server or from this device's last visit. */
  readonly waiting: ReactNode
  readonly children: ReactNode
}

/** Follows the regency's ledger for everything inside. */
export function LedgerProvider({ slot, waiting, children }: LedgerProviderProps) {
  const open = useCallback(() => openStream(slot, LEDGER, ledgerDecider), [slot])
  const followed = useOpenStream(open)
  if (followed === null) return waiting
  return (
    <LedgerContext value={followed}>
      <OnceKnown waiting={waiting}>{children}</OnceKnown>
    </LedgerContext>
  )
}

function OnceKnown({ waiting, children }: { readonly waiting: ReactNode; readonly children: ReactNode }) {
  const isKnown = useStore(useFollowedLedger().store, (view) => view.stream !== null)
  return isKnown ? children : waiting
}
