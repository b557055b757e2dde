import type { ReactNode } from 'react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import styles from './EntranceFrame.module.css'
import { ScreenSettings } from './ScreenSettings.tsx'

interface EntranceFrameProps {
  readonly title: string
  readonly children: ReactNode
}

/** The calm page around every door: one column, one task. */
export function EntranceFrame({ title, children }: EntranceFrameProps) {
  const { t } = useWords()
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <a href="/" className={styles.name}>
          <img src="/icon.svg" alt="" width="32" height="32" />
          {t('app.name')}
        </a>
        <ScreenSettings />
      </header>
      <main className={styles.main}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer className={styles.foot}>{t('app.purpose')}</footer>
    </div>
  )
}
