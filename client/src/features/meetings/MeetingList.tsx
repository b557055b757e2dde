import { Link } from 'wouter'
import type { MeetingSummary } from '../../../../shared/protocol/http.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import styles from './MeetingList.module.css'

const tones: Readonly<Record<MeetingSummary['phase'], Tone>> = {
  draft: 'none',
  live: 'now',
  paused: 'warn',
  closed: 'none',
  sealed: 'good',
}

interface MeetingListProps {
  readonly slot: string
  readonly meetings: readonly MeetingSummary[]
  /** Opens the links of a meeting; null for whoever does not administer them. */
  readonly onLinks: ((meeting: MeetingSummary) => void) | null
}

/** The meetings that a session may enter, the newest first. */
export function MeetingList({ slot, meetings, onLinks }: MeetingListProps) {
  const { t, format } = useWords()
  if (meetings.length === 0) return <EmptyNote>{t('meetings.none')}</EmptyNote>
  return (
    <ul className={styles.meetings}>
      {meetings.map((meeting) => (
        <li key={meeting.stream} className={styles.meeting}>
          <div className={styles.what}>
            <Link href={`/s/${slot}/rapat/${meeting.stream}`} className={styles.title}>
              {meeting.title}
            </Link>
            <span className={styles.date}>{format.fullDate(meeting.date)}</span>
          </div>
          <StatusMark tone={tones[meeting.phase]} word={t(`room.phase.${meeting.phase}`)} />
          {onLinks !== null && (
            <Button size="small" onClick={() => onLinks(meeting)}>
              {t('meetings.links')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
