import { between } from '../../../../shared/temporal.ts'
import { mayEndSpeech, type Speaker } from '../../../../shared/meeting/floor.ts'
import { clockText } from '../../i18n/durations.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMe, useMeeting } from '../../store/use-meeting.ts'
import { useNow } from '../../store/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FloorPanel.module.css'

/** Who has the floor, for how long already. */
export function SpeakerLine() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const me = useMe()
  const speaker = useMeeting((meeting) => meeting.floor.speaker)
  const mayEnd = useMeeting((meeting) => mayEndSpeech(meeting, me))
  const agency = useMeeting(
    (meeting) =>
      meeting.attendance.seats.find((seat) => seat.agency.agencyId === speaker?.agencyId)?.agency.shortName ?? null,
  )
  if (speaker === null) return null
  return (
    <div className={styles.speaker}>
      <span>
        <b>{agency ?? speaker.name}</b> <SpeakingFor speaker={speaker} />
      </span>
      {mayEnd && (
        <Button size="small" onClick={() => dispatch({ type: 'floor.end' })}>
          {t('floor.end')}
        </Button>
      )}
    </div>
  )
}

function SpeakingFor({ speaker }: { readonly speaker: Speaker }) {
  const { t } = useWords()
  const now = useNow()
  return (
    <span className={styles.since}>
      {t('floor.speaking').toLowerCase()} · {clockText(Math.max(0, between(speaker.since, now)))}
    </span>
  )
}
