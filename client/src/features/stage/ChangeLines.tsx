import { useWords } from '../../i18n/LanguageProvider.tsx'
import styles from './ChangeLines.module.css'
import type { SlideChange } from './slide-changes.ts'

interface ChangeLinesProps {
  readonly changes: readonly SlideChange[]
  readonly measure: 'physicalActual' | 'physicalDeviation' | 'financialActual'
}

/** By how many points one number has moved, against the quarter before and the year before. */
export function ChangeLines({ changes, measure }: ChangeLinesProps) {
  const { t, format } = useWords()
  return changes.map(({ kind, period, change }) => {
    const points = change.points[measure]
    if (points === null) return null
    const before = change.before[measure]
    const value = measure === 'physicalDeviation' ? format.points(before) : format.percent(before)
    return (
      <span key={kind} className={styles.change} title={t('change.was', { period, value })}>
        {t(`change.since.${kind}`, { points: format.points(points) })}
      </span>
    )
  })
}
