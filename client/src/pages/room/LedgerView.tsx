import type { StreamId } from '../../../../shared/ids.ts'
import { RefusedLedgerCommands } from '../../features/connection/RefusedCommands.tsx'
import { LedgerPanel } from '../../features/ledger/LedgerPanel.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { LedgerProvider } from '../../store/LedgerProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { useMovement } from './use-movement.ts'

/** The ledger within the room; it is followed only while it is looked at. */
export function LedgerView({ slot, stream }: { readonly slot: string; readonly stream: StreamId }) {
  const { t } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const movementOf = useMovement(stream)
  return (
    <LedgerProvider slot={slot} waiting={<EmptyNote>{t('general.loading')}</EmptyNote>}>
      <RefusedLedgerCommands />
      <LedgerPanel slot={slot} zone={zone} movementOf={movementOf} />
    </LedgerProvider>
  )
}
