import { lazy, Suspense, useState } from 'react'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { detailsOf } from '../../../../shared/meeting/imports.ts'
import { isSecretariat } from '../../../../shared/meeting/permissions.ts'
import { OwnFigures } from '../../features/figures/OwnFigures.tsx'
import { SealNotice } from '../../features/lifecycle/SealNotice.tsx'
import { OwnObstacles } from '../../features/obstacles/OwnObstacles.tsx'
import { AgencySlide } from '../../features/stage/AgencySlide.tsx'
import { Stage } from '../../features/stage/Stage.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import layout from '../../ui/layout.module.css'
import styles from './RoomCentre.module.css'
import type { CentreView } from './views.ts'

const BoardPanel = lazy(async () => ({ default: (await import('../../features/board/BoardPanel.tsx')).BoardPanel }))
const DirectiveList = lazy(async () => ({
  default: (await import('../../features/directives/DirectiveList.tsx')).DirectiveList,
}))
const DirectiveComposer = lazy(async () => ({
  default: (await import('../../features/directives/DirectiveComposer.tsx')).DirectiveComposer,
}))
const TimelinePanel = lazy(async () => ({
  default: (await import('../../features/timeline/TimelinePanel.tsx')).TimelinePanel,
}))
const NoteList = lazy(async () => ({ default: (await import('../../features/notes/NoteList.tsx')).NoteList }))
const AttendancePanel = lazy(async () => ({
  default: (await import('../../features/attendance/AttendancePanel.tsx')).AttendancePanel,
}))
const SeatsPanel = lazy(async () => ({
  default: (await import('../../features/attendance/SeatsPanel.tsx')).SeatsPanel,
}))
const ReadinessPanel = lazy(async () => ({
  default: (await import('../../features/readiness/ReadinessPanel.tsx')).ReadinessPanel,
}))
const DataView = lazy(async () => ({ default: (await import('./DataView.tsx')).DataView }))
const MinutesView = lazy(async () => ({ default: (await import('./MinutesView.tsx')).MinutesView }))
const AgencyLines = lazy(async () => ({
  default: (await import('../../features/details/AgencyLines.tsx')).AgencyLines,
}))
const LedgerView = lazy(async () => ({ default: (await import('./LedgerView.tsx')).LedgerView }))

interface RoomCentreProps {
  readonly slot: string
  readonly stream: StreamId
  readonly view: CentreView
  /** The agency this person looks at instead of what is on; null: what is on. */
  readonly lookedAt: AgencyId | null
  readonly onLook: (agency: AgencyId | null) => void
}

/** The middle of the room: the stage, or the part that was asked for. */
export function RoomCentre({ slot, stream, view, lookedAt, onLook }: RoomCentreProps) {
  const { t } = useWords()
  return (
    <div className={styles.centre}>
      <Suspense fallback={<EmptyNote>{t('general.loading')}</EmptyNote>}>
        {view === 'ruang' && <OwnStage slot={slot} stream={stream} lookedAt={lookedAt} onLook={onLook} />}
        {view === 'papan' && <BoardPanel onOpen={onLook} />}
        {view === 'arahan' && <Directives />}
        {view === 'catatan' && <Notes />}
        {view === 'notula' && <MinutesView slot={slot} stream={stream} />}
        {view === 'hadir' && (
          <div className={layout.stack}>
            <AttendancePanel />
            <SeatsPanel slot={slot} />
          </div>
        )}
        {view === 'siap' && <ReadinessPanel slot={slot} stream={stream} />}
        {view === 'data' && <DataView slot={slot} stream={stream} onLook={onLook} />}
        {view === 'tindak-lanjut' && <LedgerView slot={slot} stream={stream} />}
      </Suspense>
    </div>
  )
}

/** All directives; the secretariat, whose column has none, gives them here by touch too. */
function Directives() {
  const { t } = useWords()
  const me = useMe()
  return (
    <div className={layout.stack}>
      {isSecretariat(me) && <DirectiveComposer />}
      <DirectiveList title={t('directives.title')} />
    </div>
  )
}

/** What was typed beside what was recorded without typing. */
function Notes() {
  return (
    <div className={styles.pair}>
      <NoteList />
      <TimelinePanel />
    </div>
  )
}

function OwnStage({ slot, stream, lookedAt, onLook }: Omit<RoomCentreProps, 'view'>) {
  const { t } = useWords()
  const me = useMe()
  // Before the meeting an agency looks at what will be shown of it.
  const ownBefore = useMeeting((meeting) => (meeting.lifecycle.phase === 'draft' ? me.agencyId : null))
  const active = useMeeting((meeting) => activeItem(meeting.agenda)?.agencyId ?? null)
  const name = useMeeting(
    (meeting) => meeting.attendance.seats.find((seat) => seat.agency.agencyId === lookedAt)?.agency.shortName ?? '',
  )
  const shown = lookedAt ?? ownBefore
  return (
    <div className={layout.stack}>
      <SealNotice />
      {lookedAt !== null && lookedAt !== active && (
        <div className={styles.away} role="status">
          <span>{t('slide.looking-at', { agency: name })}</span>
          <Button size="small" onClick={() => onLook(null)}>
            {t('slide.back-to-now')}
          </Button>
        </div>
      )}
      {shown === null ? <Stage /> : <AgencySlide agencyId={shown} />}
      <AgencyDetails slot={slot} stream={stream} agencyId={shown ?? active} />
      <AgencyData agencyId={lookedAt ?? active} />
    </div>
  )
}

/** The lines below the figures of the agency in sight, once somebody wants to see them. */
function AgencyDetails({ slot, stream, agencyId }: Omit<RoomCentreProps, 'view' | 'lookedAt' | 'onLook'> & LookedAt) {
  const { t } = useWords()
  const hasLines = useMeeting((meeting) => detailsOf(meeting.imports) !== undefined)
  const [isOpen, setOpen] = useState(false)
  if (agencyId === null || !hasLines) return null
  return (
    <div className={layout.stack}>
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('details.show')}
        </Button>
      </div>
      {isOpen && <AgencyLines key={agencyId} slot={slot} stream={stream} agencyId={agencyId} />}
    </div>
  )
}

interface LookedAt {
  readonly agencyId: AgencyId | null
}

/** Figures and obstacles of the agency in sight, for the secretariat to complete what an agency said aloud. */
function AgencyData({ agencyId }: { readonly agencyId: AgencyId | null }) {
  const { t } = useWords()
  const me = useMe()
  const [isOpen, setOpen] = useState(false)
  if (agencyId === null || !isSecretariat(me)) return null
  return (
    <div className={layout.stack}>
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('figures.edit-data')}
        </Button>
      </div>
      {isOpen && (
        <>
          <OwnFigures agencyId={agencyId} title={t('figures.title')} />
          <OwnObstacles agencyId={agencyId} />
        </>
      )}
    </div>
  )
}
