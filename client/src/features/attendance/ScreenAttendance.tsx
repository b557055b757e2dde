import { isPresent } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ScreenAttendance.module.css'

/** Every seat on the big screen: who has come, with a sign as well as a colour. */
export function ScreenAttendance() {
  const { t } = useWords()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  return (
    <section className={styles.attendance}>
      <h1>
        {t('attendance.title')}{' '}
        <span>{t('attendance.summary', { present: seats.filter(isPresent).length, all: seats.length })}</span>
      </h1>
      <ul>
        {seats.map((seat) => (
          <li key={seat.agency.agencyId} data-present={isPresent(seat)}>
            <span aria-hidden="true">{isPresent(seat) ? '✓' : '○'}</span> {seat.agency.shortName}
          </li>
        ))}
      </ul>
    </section>
  )
}
