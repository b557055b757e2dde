import { agencyId, type StreamId } from '../../../../shared/ids.ts'
import { activeItem, nextItem } from '../../../../shared/meeting/agenda.ts'
import { shownOnStage, type StageView } from '../../../../shared/meeting/stage.ts'
import { AgendaAnnouncer } from '../../features/agenda/AgendaAnnouncer.tsx'
import { ScreenAgenda } from '../../features/agenda/ScreenAgenda.tsx'
import { ScreenBreak } from '../../features/agenda/ScreenBreak.tsx'
import { ScreenClock } from '../../features/agenda/ScreenClock.tsx'
import { ScreenAttendance } from '../../features/attendance/ScreenAttendance.tsx'
import { ScreenBoard } from '../../features/board/ScreenBoard.tsx'
import { ConnectionMark } from '../../features/connection/ConnectionMark.tsx'
import { ScreenDirective } from '../../features/directives/ScreenDirective.tsx'
import { JoinCorner } from '../../features/session/JoinCorner.tsx'
import { ScreenSlide } from '../../features/stage/ScreenSlide.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useTitle } from '../use-title.ts'
import styles from './Screen.module.css'

interface ScreenProps {
  readonly slot: string
  readonly stream: StreamId
}

/** The big screen (Layar): no controls, big type, what the meeting shows now. */
export function Screen({ slot, stream }: ScreenProps) {
  const { t } = useWords()
  const view = useMeeting((meeting) => shownOnStage(meeting).view)
  const subject = useMeeting((meeting) => shownOnStage(meeting).subject)
  const title = useMeeting((meeting) => meeting.lifecycle.details?.title ?? '')
  const isIllustrative = useMeeting((meeting) => meeting.lifecycle.details?.illustrative ?? false)
  const isPaused = useMeeting((meeting) => meeting.lifecycle.phase === 'paused')
  // What is shown by hand is shown also afterwards; by itself the screen says goodbye.
  const isOver = useMeeting(
    ({ lifecycle: { phase }, stage }) => stage.mode === 'follow' && (phase === 'closed' || phase === 'sealed'),
  )
  const active = useMeeting((meeting) => activeItem(meeting.agenda)?.title ?? null)
  const next = useMeeting((meeting) => nextItem(meeting.agenda)?.title ?? null)
  useTitle([t('entrance.screen'), title].join(' · '))
  return (
    <div className={styles.screen}>
      <AgendaAnnouncer />
      <header className={styles.head}>
        <h1>{view === 'slide' || active === null ? title : active}</h1>
        {isPaused ? <b>{t('screen.paused')}</b> : view === 'break' ? null : <ScreenClock />}
      </header>
      <main className={styles.main}>
        {isOver ? <p className={styles.over}>{t('screen.closed')}</p> : <Shown view={view} subject={subject} />}
      </main>
      <footer className={styles.foot}>
        <span>{next === null ? '' : `${t('screen.next')}: ${next}`}</span>
        <span className={styles.facts}>
          {isIllustrative && t('room.illustrative')}
          <ConnectionMark />
          {!isOver && <JoinCorner slot={slot} stream={stream} />}
        </span>
      </footer>
    </div>
  )
}

function Shown({ view, subject }: { readonly view: StageView; readonly subject: string | null }) {
  switch (view) {
    case 'slide': {
      const agency = agencyId.safeParse(subject)
      return agency.success ? <ScreenSlide agencyId={agency.data} /> : <ScreenAgenda />
    }
    case 'board':
      return <ScreenBoard />
    case 'directive':
      return subject === null ? <ScreenAgenda /> : <ScreenDirective directiveId={subject} />
    case 'agenda':
      return <ScreenAgenda />
    case 'attendance':
      return <ScreenAttendance />
    case 'break':
      return <ScreenBreak />
  }
}
