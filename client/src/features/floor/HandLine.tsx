import type { Hand } from '../../../../shared/meeting/floor.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FloorPanel.module.css'

interface HandLineProps {
  readonly hand: Hand
  readonly place: number
  readonly leads: boolean
  /** Puts it before the one above; null: it is the first. */
  readonly onUp: (() => void) | null
}

export function HandLine({ hand, place, leads, onUp }: HandLineProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const { handId, person, topic } = hand
  const agency = useMeeting(
    (meeting) =>
      meeting.attendance.seats.find((seat) => seat.agency.agencyId === person.agencyId)?.agency.shortName ?? null,
  )
  const name = agency ?? person.name
  return (
    <li className={styles.hand}>
      <span className={styles.who}>
        <b>{place}</b>&ensp;{name}
        {agency !== null && <span className={styles.topic}> · {person.name}</span>}
        {topic !== null && <span className={styles.topic}> · {topic}</span>}
      </span>
      {leads && (
        <span className={styles.buttons}>
          {onUp !== null && (
            <Button
              size="small"
              tone="quiet"
              aria-label={`${t('floor.up')}: ${name}`}
              title={t('floor.up')}
              onClick={onUp}
            >
              ↑
            </Button>
          )}
          <Button
            size="small"
            tone="quiet"
            aria-label={t('floor.lower-of', { name })}
            title={t('floor.lower')}
            onClick={() => dispatch({ type: 'floor.lower-hand', handId })}
          >
            ✕
          </Button>
          <Button size="small" onClick={() => dispatch({ type: 'floor.give', handId })}>
            {t('floor.give')}
          </Button>
        </span>
      )}
    </li>
  )
}
