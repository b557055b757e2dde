import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { allottedMs, remainingMs } from '../../../../shared/meeting/agenda-clock.ts'
import { clockText } from '../../i18n/durations.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useNow } from '../../store/use-now.ts'
import { clockStage } from './clock-stage.ts'
import { ClockStageMark } from './ClockStageMark.tsx'
import styles from './ScreenClock.module.css'

/** Time left to the active item, readable from the back of a hall; framed near its end, filled once it has run over. */
export function ScreenClock() {
  const agenda = useMeeting((meeting) => meeting.agenda)
  const now = useNow()
  const active = activeItem(agenda)
  if (active === undefined) return null
  const left = remainingMs(agenda, active, now)
  const stage = clockStage(left, allottedMs(active))
  return (
    <span className={styles.clock} data-stage={stage}>
      <ClockStageMark stage={stage} />
      <span className={styles.time} role="timer">
        {clockText(left)}
      </span>
    </span>
  )
}
