import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import styles from './TurnBanner.module.css'
import { turnOf, type Turn } from './agenda-view.ts'

/** An agency's own place in the order, and when about it will be called. */
export function TurnBanner() {
  const { t, format } = useWords()
  const me = useMe()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const isRunning = useMeeting((meeting) => meeting.lifecycle.phase === 'live')
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
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
    </div>
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
