import type { AgendaItem } from '../../../../shared/meeting/agenda.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ScreenAgenda.module.css'

/** As many lines as can be read from the back of a hall. */
const LINES = 7

/** The agenda on the big screen: a window of it that has the active or next item near its top. */
export function ScreenAgenda() {
  const { t } = useWords()
  const items = useMeeting((meeting) => meeting.agenda.items)
  return (
    <section className={styles.agenda}>
      <h1>{t('agenda.title')}</h1>
      <ol>
        {windowOf(items).map(({ itemId, title, status, plannedMinutes, extendedMinutes }) => (
          <li key={itemId} data-status={status}>
            <span>{title}</span>
            <span className={styles.minutes}>{t('agenda.minutes', { n: plannedMinutes + extendedMinutes })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function windowOf(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const now = items.findIndex((item) => item.status === 'active' || item.status === 'planned')
  const first = Math.max(0, Math.min(now - 1, items.length - LINES))
  return items.slice(first, first + LINES)
}
