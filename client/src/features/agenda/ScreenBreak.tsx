import { activeItem, nextItem } from '../../../../shared/meeting/agenda.ts'
import { remainingMs } from '../../../../shared/meeting/agenda-clock.ts'
import { after } from '../../../../shared/temporal.ts'
import { clockText } from '../../i18n/durations.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useNow } from '../../store/use-now.ts'
import styles from './ScreenBreak.module.css'

/** A break on the big screen: how long still, and with what the meeting goes on. */
export function ScreenBreak() {
  const { t, format } = useWords()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const now = useNow()
  const active = activeItem(agenda)
  const next = nextItem(agenda)
  // A break that was put on the screen without an agenda item has no length to count down.
  const left = active?.kind === 'break' ? Math.max(0, remainingMs(agenda, active, now)) : null
  return (
    <section className={styles.break}>
      <h1>{active?.kind === 'break' ? active.title : t('screen.break')}</h1>
      {left !== null && (
        <p className={styles.time} role="timer">
          {clockText(left)}
        </p>
      )}
      {left !== null && <p>{t('screen.goes-on-at', { time: format.timeWithZone(after(now, left), zone) })}</p>}
      {next !== undefined && <p className={styles.next}>{t('screen.goes-on-with', { title: next.title })}</p>}
    </section>
  )
}
