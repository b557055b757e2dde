import { memo } from 'react'
import { isPresent, type Seat } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting, usePresence } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import styles from './SeatLine.module.css'

const marks: Readonly<Record<Seat['presence']['kind'], { readonly tone: Tone; readonly shape: string }>> = {
  unrecorded: { tone: 'none', shape: '○' },
  'in-person': { tone: 'good', shape: '✓' },
  represented: { tone: 'good', shape: '⇄' },
  absent: { tone: 'bad', shape: '✖' },
}

interface SeatLineProps {
  readonly seat: Seat
  readonly onRecord: (seat: Seat) => void
}

export const SeatLine = memo(function SeatLine({ seat, onRecord }: SeatLineProps) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const { agency, presence, leftAt } = seat
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const online = usePresence((counts) => counts[agency.agencyId] ?? 0)
  const mayRecord = useCan('attendance.record', agency.agencyId)
  const mayLeave = useCan('attendance.leave', agency.agencyId)
  const mark = marks[presence.kind]
  return (
    <li className={styles.seat}>
      <div className={styles.who}>
        <span>{agency.name}</span>
        <span className={styles.facts}>
          {presence.kind === 'in-person' || presence.kind === 'represented'
            ? [presence.name, presence.title].filter((part) => part !== null).join(', ')
            : presence.kind === 'absent'
              ? presence.reason
              : null}
          {leftAt !== null && <> · {t('attendance.left', { time: format.time(leftAt, zone) })}</>}
        </span>
      </div>
      <div className={styles.marks}>
        {online > 0 && <StatusMark tone="none" shape="●" word={`${t('attendance.online')} ${online}`} />}
        <StatusMark {...mark} word={t(`attendance.${presence.kind}`)} />
        {mayRecord && (
          <Button size="small" onClick={() => onRecord(seat)}>
            {t('attendance.record')}
          </Button>
        )}
        {mayLeave && isPresent(seat) && (
          <Button
            size="small"
            tone="quiet"
            onClick={() => dispatch({ type: 'attendance.leave', agencyId: agency.agencyId })}
          >
            {t('attendance.leave')}
          </Button>
        )}
      </div>
    </li>
  )
})
