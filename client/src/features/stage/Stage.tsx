import type { AgencyId } from '../../../../shared/ids.ts'
import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { AgencySlide } from './AgencySlide.tsx'
import styles from './Stage.module.css'

/** What is on now: the presenting agency's slide, or the title of whatever else is being held. */
export function Stage() {
  const { t, format } = useWords()
  const agency = useMeeting((meeting): AgencyId | null => activeItem(meeting.agenda)?.agencyId ?? null)
  const active = useMeeting((meeting) => activeItem(meeting.agenda))
  const phase = useMeeting((meeting) => meeting.lifecycle.phase)
  const details = useMeeting((meeting) => meeting.lifecycle.details)
  if (agency !== null) return <AgencySlide agencyId={agency} />
  return (
    <div className={styles.between}>
      {details !== null && (
        <p className={styles.when}>
          {format.fullDate(details.date)} · {details.place}
        </p>
      )}
      <h1>{active?.title ?? details?.title ?? ''}</h1>
      <p className={styles.what}>{active === undefined ? stateWords(t, phase) : t(`agenda.kind.${active.kind}`)}</p>
    </div>
  )
}

function stateWords(t: ReturnType<typeof useWords>['t'], phase: string): string {
  switch (phase) {
    case 'draft':
      return t('room.waiting')
    case 'closed':
    case 'sealed':
      return t('screen.closed')
    case 'paused':
      return t('screen.paused')
    default:
      return t('room.empty')
  }
}
