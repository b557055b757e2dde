import type { StreamId } from '../../../../shared/ids.ts'
import { BriefPanel } from '../../features/brief/BriefPanel.tsx'
import { LedgerProvider } from '../../store/LedgerProvider.tsx'
import { useLedger } from '../../store/use-ledger.ts'

interface LeaderBriefProps {
  readonly slot: string
  readonly stream: StreamId
}

/** The brief with what was promised; without it while the ledger is not known. */
export function LeaderBrief({ slot, stream }: LeaderBriefProps) {
  return (
    <LedgerProvider slot={slot} waiting={<BriefPanel slot={slot} stream={stream} duties={[]} />}>
      <WithPromises slot={slot} stream={stream} />
    </LedgerProvider>
  )
}

function WithPromises({ slot, stream }: LeaderBriefProps) {
  const duties = useLedger((ledger) => ledger.duties)
  return <BriefPanel slot={slot} stream={stream} duties={duties} />
}
