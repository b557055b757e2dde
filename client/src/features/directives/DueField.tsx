import { useWords } from '../../i18n/LanguageProvider.tsx'
import { dayOf, daysAfter, endOfMonth } from '../../i18n/dates.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import styles from './AddresseePicker.module.css'

interface DueFieldProps {
  /** As a field for dates holds it; empty: no date. */
  readonly due: string
  readonly onChoose: (due: string) => void
}

/** A due date by touch: the usual ones are one press away, and any other day beside them. */
export function DueField({ due, onChoose }: DueFieldProps) {
  const { t } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const today = dayOf(useCoarseNow(), zone)
  const usual = [
    { day: daysAfter(today, 3), word: t('directives.due.days', { n: 3 }) },
    { day: daysAfter(today, 7), word: t('directives.due.days', { n: 7 }) },
    { day: daysAfter(today, 14), word: t('directives.due.days', { n: 14 }) },
    { day: endOfMonth(today), word: t('directives.due.end-of-month') },
  ]
  return (
    <div className={styles.picker} role="group" aria-label={t('directives.due')}>
      {usual.map(({ day, word }) => (
        <button
          key={word}
          type="button"
          className={styles.chip}
          aria-pressed={due === day}
          onClick={() => onChoose(due === day ? '' : day)}
        >
          {word}
        </button>
      ))}
      <input
        type="date"
        className={styles.chip}
        aria-label={t('directives.due')}
        value={due}
        onChange={({ target }) => onChoose(target.value)}
      />
    </div>
  )
}
