import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { allottedMs, remainingMs } from '../../../../shared/meeting/agenda-clock.ts'
import { clockText } from '../../i18n/durations.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { useCoarseNow, useNow } from '../../store/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { turnOf, type Turn } from './agenda-view.ts'
import { clockStage } from './clock-stage.ts'
import { ClockStageMark } from './ClockStageMark.tsx'
import styles from './TurnBanner.module.css'
import { useNearness, useTurnAlert } from './use-turn-alert.ts'

/** An agency's own place in the order, when about it will be called, and its own clock while it presents. */
export function TurnBanner() {
  const { t, format } = useWords()
  const me = useMe()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const isRunning = useMeeting((meeting) => meeting.lifecycle.phase === 'live')
  const alert = useTurnAlert()
  const near = useNearness()
  const now = useCoarseNow()
  const turn = turnOf(agenda, me.agencyId, now)
  const active = activeItem(agenda)
  const facts = [
    turn.kind === 'waiting' && isRunning ? t('turn.around', { time: format.timeWithZone(turn.around, zone) }) : null,
    active !== undefined && turn.kind !== 'now' ? t('turn.current', { title: active.title }) : null,
  ].filter((fact) => fact !== null)
  return (
    <div className={styles.turn} data-turn={turn.kind}>
      <b className={styles.place}>{turnWords(t, turn)}</b>
      {turn.kind === 'now' && <OwnClock />}
      {(near === 'soon' || near === 'next') && <StatusMark tone="now" shape="◉" word={t('turn.get-ready')} />}
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
      {turn.kind === 'waiting' && (
        <span>
          <Button size="small" tone="quiet" aria-pressed={alert.isOn} onClick={() => alert.turn(!alert.isOn)}>
            {alert.isOn ? t('turn.sound.on') : t('turn.sound.off')}
          </Button>
        </span>
      )}
    </div>
  )
}

/** The speaker's own clock: its shape, word and colour change near the end and at it. */
function OwnClock() {
  const agenda = useMeeting((meeting) => meeting.agenda)
  const now = useNow()
  const active = activeItem(agenda)
  if (active === undefined) return null
  const left = remainingMs(agenda, active, now)
  const stage = clockStage(left, allottedMs(active))
  return (
    <span className={styles.clock} data-stage={stage}>
      <b>{clockText(left)}</b>
      <ClockStageMark stage={stage} />
    </span>
  )
}

function turnWords(t: Translate, turn: Turn): string {
  switch (turn.kind) {
    case 'waiting':
      return turn.place === 1 ? t('turn.next') : t('turn.place', { n: turn.place })
    case 'now':
    case 'none':
    case 'done':
    case 'skipped':
    case 'taken-as-read':
      return t(`turn.${turn.kind}`)
  }
}
