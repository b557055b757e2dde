import { RefusedLedgerCommands } from '../../features/connection/RefusedCommands.tsx'
import { LedgerPanel } from '../../features/ledger/LedgerPanel.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { LedgerProvider } from '../../store/LedgerProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'

/** The ledger within the room; it is followed only while it is looked at. */
export function LedgerView({ slot }: { readonly slot: string }) {
  const { t } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  return (
    <LedgerProvider slot={slot} waiting={<EmptyNote>{t('general.loading')}</EmptyNote>}>
      <RefusedLedgerCommands />
      <LedgerPanel zone={zone} />
    </LedgerProvider>
  )
}
