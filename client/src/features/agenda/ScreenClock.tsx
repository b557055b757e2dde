import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { remainingMs } from '../../../../shared/meeting/agenda-clock.ts'
import { clockText } from '../../i18n/durations.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useNow } from '../../store/use-now.ts'
import styles from './ScreenClock.module.css'

/** Time left to the active item, readable from the back of a hall; red once it has run over. */
export function ScreenClock() {
  const agenda = useMeeting((meeting) => meeting.agenda)
  const now = useNow()
  const active = activeItem(agenda)
  if (active === undefined) return null
  const left = remainingMs(agenda, active, now)
  return (
    <span className={styles.clock} data-over={left < 0} role="timer">
      {clockText(left)}
    </span>
  )
}
