import { useCallback, useState } from 'react'
import { Link } from 'wouter'
import { isSecretariat } from '../../../../shared/meeting/permissions.ts'
import { instant } from '../../../../shared/temporal.ts'
import { AccountsPanel } from '../../features/accounts/AccountsPanel.tsx'
import { AgenciesPanel } from '../../features/agencies/AgenciesPanel.tsx'
import { RegencyPanel } from '../../features/regency/RegencyPanel.tsx'
import { TokensPanel } from '../../features/tokens/TokensPanel.tsx'
import { whoAmI } from '../../http/session.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { dayOf } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import layout from '../../ui/layout.module.css'
import { useTitle } from '../use-title.ts'
import { SchemePart } from './SchemePart.tsx'
import styles from './Settings.module.css'

/** The parts of the settings, as their addresses name them. */
const parts = [
  { part: 'perangkat-daerah', label: 'settings.agencies' },
  { part: 'kabupaten', label: 'settings.regency' },
  { part: 'skema', label: 'settings.scheme' },
  { part: 'akun', label: 'settings.accounts' },
  { part: 'sistem-lain', label: 'settings.systems' },
] as const

interface SettingsPageProps {
  readonly slot: string
  readonly part: string
}

/** `/s/:slot/pengaturan/:part`: what outlives every meeting, for the secretariat. */
export function SettingsPage({ slot, part }: SettingsPageProps) {
  const words = useWords()
  const { t } = words
  const [today] = useState(() => dayOf(instant.parse(Date.now()), 'Asia/Jakarta'))
  const { answer } = useAnswer(useCallback(() => whoAmI(slot), [slot]))
  useTitle(`${t('settings.title')} · ${t('app.name')}`)
  if (answer === 'waiting') return <EmptyNote>{t('general.loading')}</EmptyNote>
  if (!answer.ok) return <Banner tone="bad">{errorWords(words, answer.error, 'Asia/Jakarta')}</Banner>
  const { me, stream } = answer.value
  if (!isSecretariat(me)) return <Banner tone="warn">{t('settings.not-yours')}</Banner>
  // A session of one meeting is the demonstration's: accounts and tokens are not its business.
  const isTrial = stream !== null
  const open = parts.filter((one) => !isTrial || (one.part !== 'akun' && one.part !== 'sistem-lain'))
  const shown = open.find((one) => one.part === part)?.part ?? 'perangkat-daerah'
  return (
    <div className={styles.page}>
      <header className={layout.between}>
        <Link href={`/s/${slot}/rapat`}>{t('settings.to-meetings')}</Link>
        <b>{me.name}</b>
      </header>
      <main className={layout.stack}>
        <h1>{t('settings.title')}</h1>
        <nav className={styles.tabs} aria-label={t('settings.parts')}>
          {open.map((one) => (
            <Link
              key={one.part}
              href={`/s/${slot}/pengaturan/${one.part}`}
              className={styles.tab}
              aria-current={one.part === shown ? 'page' : undefined}
            >
              {t(one.label)}
            </Link>
          ))}
        </nav>
        {isTrial && <Banner tone="info">{t('settings.demonstration')}</Banner>}
        {shown === 'perangkat-daerah' && <AgenciesPanel slot={slot} today={today} />}
        {shown === 'kabupaten' && <RegencyPanel slot={slot} />}
        {shown === 'skema' && <SchemePart slot={slot} />}
        {shown === 'sistem-lain' && <TokensPanel slot={slot} />}
        {shown === 'akun' && <AccountsPanel slot={slot} me={me.personId} />}
      </main>
    </div>
  )
}
