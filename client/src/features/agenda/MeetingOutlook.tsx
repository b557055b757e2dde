import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { outlook } from './agenda-view.ts'
import styles from './MeetingOutlook.module.css'

/** When the meeting will end, and by how much that differs from its plan. */
export function MeetingOutlook() {
  const { t, format } = useWords()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const isHeld = useMeeting((meeting) => meeting.lifecycle.phase === 'live' || meeting.lifecycle.phase === 'paused')
  const ahead = outlook(agenda, useCoarseNow())
  if (ahead === null || !isHeld) return null
  const { lateMinutes } = ahead
  return (
    <span className={styles.outlook}>
      {t('room.ends-at', { time: format.time(ahead.endsAt, zone) })}
      {lateMinutes !== 0 && (
        <b className={lateMinutes > 0 ? styles.late : styles.early}>
          {lateMinutes > 0 ? t('room.late', { n: lateMinutes }) : t('room.early', { n: -lateMinutes })}
        </b>
      )}
    </span>
  )
}
