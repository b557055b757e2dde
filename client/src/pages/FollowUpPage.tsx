import { Link } from 'wouter'
import { agencyId } from '../../../shared/ids.ts'
import { RefusedLedgerCommands } from '../features/connection/RefusedCommands.tsx'
import { LedgerPanel } from '../features/ledger/LedgerPanel.tsx'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { LedgerProvider } from '../store/LedgerProvider.tsx'
import { EmptyNote } from '../ui/EmptyNote.tsx'
import layout from '../ui/layout.module.css'
import styles from './MeetingsPage.module.css'
import { ScreenSettings } from './ScreenSettings.tsx'
import { useTitle } from './use-title.ts'

interface FollowUpPageProps {
  readonly slot: string
  /** One agency's page; empty: everybody's. */
  readonly agency: string
}

/** `/s/:slot/tindak-lanjut`: what became of the directives of all meetings, and one page for each agency. */
export function FollowUpPage({ slot, agency }: FollowUpPageProps) {
  const { t } = useWords()
  useTitle(t('ledger.all-meetings'))
  const chosen = agencyId.safeParse(agency)
  return (
    <div className={styles.page}>
      <header className={layout.between}>
        <Link href={`/s/${slot}/rapat`}>{t('ledger.back-to-meetings')}</Link>
        <ScreenSettings />
      </header>
      <main>
        <h1>{t('ledger.all-meetings')}</h1>
        <LedgerProvider slot={slot} waiting={<EmptyNote>{t('general.loading')}</EmptyNote>}>
          <RefusedLedgerCommands />
          <LedgerPanel slot={slot} zone="Asia/Jakarta" agencyId={chosen.success ? chosen.data : null} />
        </LedgerProvider>
      </main>
    </div>
  )
}
