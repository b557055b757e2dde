import { useMemo } from 'react'
import type { Scheme } from '../../../../shared/figures/scheme.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useChangeParts } from '../../store/use-checks.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { bandCounts } from './band-counts.ts'
import styles from './SchemePreview.module.css'

/** How many agencies of this meeting fall into each band, and which; follows every keystroke and every drag. */
export function SchemePreview({ scheme }: { readonly scheme: Scheme }) {
  const { t } = useWords()
  const parts = useChangeParts()
  const counts = useMemo(() => bandCounts(parts, scheme), [parts, scheme])
  const all = counts.reduce((sum, { agencies }) => sum + agencies.length, 0)
  const period = parts.lifecycle.details?.periodLabel ?? ''
  return (
    <section className={styles.preview} aria-label={t('scheme.preview', { period })}>
      <h3>{t('scheme.preview', { period })}</h3>
      <ul className={styles.counts} aria-live="polite">
        {counts.map(({ band, agencies }, place) => (
          // A band is its place: words change while they are typed.
          <li key={place}>
            {band === 'not-reported' ? (
              <StatusMark tone="none" word={t('figures.not-reported')} />
            ) : (
              <StatusMark tone={band.tone} word={band.word} />
            )}
            <span className={styles.number} title={t('scheme.preview.count', { n: agencies.length })}>
              {agencies.length}
            </span>
            <span>
              <ProgressBar
                value={all === 0 ? 0 : (100 * agencies.length) / all}
                tone={band === 'not-reported' ? 'none' : band.tone}
              />
              <span className={styles.who}>{agencies.join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
