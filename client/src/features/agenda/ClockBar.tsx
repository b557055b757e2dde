import { activeItem, nextItem } from '../../../../shared/meeting/agenda.ts'
import { allottedMs, elapsedMs, remainingMs } from '../../../../shared/meeting/agenda-clock.ts'
import { clockText } from '../../i18n/durations.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { useNow } from '../../store/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { shortcutName, useShortcut } from '../../ui/use-shortcut.ts'
import styles from './ClockBar.module.css'
import { clockStage } from './clock-stage.ts'
import { ClockStageMark } from './ClockStageMark.tsx'

/** The clock of the active item; who leads has beside it what moves the meeting on. */
export function ClockBar() {
  const active = useMeeting((meeting) => activeItem(meeting.agenda))
  return (
    <div className={styles.bar}>
      {active === undefined ? <Idle /> : <Clock />}
      <LeadButtons />
    </div>
  )
}

function Clock() {
  const { t } = useWords()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const active = activeItem(agenda)
  const now = useNow()
  if (active === undefined) return null
  const elapsed = elapsedMs(agenda, active, now)
  const left = remainingMs(agenda, active, now)
  const stage = clockStage(left, allottedMs(active))
  return (
    <div className={styles.clock} data-stage={stage}>
      <span className={styles.time} role="timer" aria-label={t('agenda.clock')}>
        {clockText(elapsed)}
      </span>
      <ClockStageMark stage={stage} />
      <div className={styles.gone}>
        <ProgressBar
          value={(elapsed / allottedMs(active)) * 100}
          tone={stage === 'over' ? 'bad' : stage === 'ending' ? 'warn' : 'action'}
        />
        <span>
          {t('agenda.of-minutes', { n: active.plannedMinutes + active.extendedMinutes })} ·{' '}
          {agenda.clockStoppedAt === null
            ? left < 0
              ? t('agenda.over', { time: clockText(-left) })
              : t('agenda.left', { time: clockText(left) })
            : t('agenda.stopped')}
        </span>
      </div>
    </div>
  )
}

function Idle() {
  const { t } = useWords()
  return <p className={styles.idle}>{t('room.empty')}</p>
}

function LeadButtons() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const active = useMeeting((meeting) => activeItem(meeting.agenda))
  const next = useMeeting((meeting) => nextItem(meeting.agenda))
  const mayStart = useCan('agenda.start-item')
  const mayLead = useCan('agenda.extend-item')
  const callNext = (): void => {
    if (mayStart && next !== undefined) dispatch({ type: 'agenda.start-item', itemId: next.itemId })
  }
  useShortcut(mayLead ? 'KeyN' : null, callNext)
  if (!mayLead) return null
  return (
    <div className={styles.buttons}>
      {active !== undefined && (
        <>
          <Button onClick={() => dispatch({ type: 'agenda.extend-item', itemId: active.itemId, minutes: 2 })}>
            {t('agenda.extend', { n: 2 })}
          </Button>
          <Button onClick={() => dispatch({ type: 'agenda.end-item', itemId: active.itemId })}>
            {t('agenda.end')}
          </Button>
        </>
      )}
      {mayStart && next !== undefined && (
        <div className={styles.next}>
          <Button tone="now" onClick={callNext} title={shortcutName('KeyN')} aria-keyshortcuts={shortcutName('KeyN')}>
            <span className={styles.nextTitle}>{t('agenda.next', { title: next.title })}</span>
            <span aria-hidden="true">→</span>
          </Button>
        </div>
      )}
    </div>
  )
}
