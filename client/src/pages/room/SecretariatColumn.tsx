import { Link, useLocation } from 'wouter'
import type { StreamId } from '../../../../shared/ids.ts'
import { DirectiveList } from '../../features/directives/DirectiveList.tsx'
import { FloorPanel } from '../../features/floor/FloorPanel.tsx'
import { LifecyclePanel } from '../../features/lifecycle/LifecyclePanel.tsx'
import { EditDetails } from '../../features/meetings/EditDetails.tsx'
import { NoteComposer } from '../../features/notes/NoteComposer.tsx'
import { NoteList } from '../../features/notes/NoteList.tsx'
import { RolesPanel } from '../../features/roles/RolesPanel.tsx'
import { StageControl } from '../../features/stage/StageControl.tsx'
import { TimelinePanel } from '../../features/timeline/TimelinePanel.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import layout from '../../ui/layout.module.css'

/** As many of the latest notes as are wanted in sight while typing the next. */
const LATEST = 3
const LATEST_DIRECTIVES = 3
const LATEST_RECORDED = 8

/** The secretariat's column: what moves the meeting, where notes and directives are typed, hands, what was recorded by itself, the big screen. */
export function SecretariatColumn({ stream }: { readonly stream: StreamId }) {
  const { t } = useWords()
  const [path] = useLocation()
  // Opening comes before everything else; pausing and closing must not stand where the hand is.
  const isLive = useMeeting((meeting) => meeting.lifecycle.phase === 'live')
  return (
    <>
      {!isLive && (
        <div className={layout.row}>
          <LifecyclePanel />
          <EditDetails stream={stream} />
          <Link href={`${path}/impor`}>{t('imports.open')}</Link>
        </div>
      )}
      <NoteComposer />
      <NoteList latest={LATEST} />
      <FloorPanel />
      <DirectiveList title={t('directives.today')} latest={LATEST_DIRECTIVES} />
      <TimelinePanel latest={LATEST_RECORDED} />
      <StageControl />
      <RolesPanel />
      {isLive && (
        <div className={layout.row}>
          <LifecyclePanel />
          <EditDetails stream={stream} />
        </div>
      )}
    </>
  )
}
