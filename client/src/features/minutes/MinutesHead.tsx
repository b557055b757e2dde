import type { MinutesDocument } from '../../../../shared/minutes/document.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import styles from './MinutesPanel.module.css'

const marks = {
  draft: { tone: 'none', shape: '○' },
  'in-review': { tone: 'warn', shape: '◆' },
  sealed: { tone: 'good', shape: '✓' },
} as const

/** Which minutes these are and how far they have come. */
export function MinutesHead({ document }: { readonly document: MinutesDocument }) {
  const { t } = useWords()
  const { stage, version, number, signOff } = document
  return (
    <header className={styles.head}>
      <h2>{t('minutes.title')}</h2>
      <StatusMark {...marks[stage]} word={t(`minutes.stage.${stage}`)} />
      {version > 0 && <span>{t('minutes.version', { n: version })}</span>}
      <span>{number === null ? t('minutes.no-number') : t('minutes.number-is', { number })}</span>
      {signOff !== null &&
        (signOff.hasLapsed ? (
          <StatusMark tone="warn" word={t('minutes.sign-off.lapsed')} />
        ) : (
          <StatusMark tone="good" shape="✓" word={signOff.line.text} />
        ))}
    </header>
  )
}
