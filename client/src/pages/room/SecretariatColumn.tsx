import { DirectiveComposer } from '../../features/directives/DirectiveComposer.tsx'
import { FloorPanel } from '../../features/floor/FloorPanel.tsx'
import { LifecyclePanel } from '../../features/lifecycle/LifecyclePanel.tsx'
import { NoteComposer } from '../../features/notes/NoteComposer.tsx'
import { NoteList } from '../../features/notes/NoteList.tsx'
import { RolesPanel } from '../../features/roles/RolesPanel.tsx'
import { StageControl } from '../../features/stage/StageControl.tsx'
import { useMeeting } from '../../store/use-meeting.ts'

/** As many of the latest notes as are wanted in sight while typing the next. */
const LATEST = 5

/** The secretariat's column: what moves the meeting, where notes and directives are typed, hands, the big screen. */
export function SecretariatColumn() {
  // Opening comes before everything else; pausing and closing must not stand where the hand is.
  const isLive = useMeeting((meeting) => meeting.lifecycle.phase === 'live')
  return (
    <>
      {!isLive && <LifecyclePanel />}
      <NoteComposer />
      <NoteList latest={LATEST} />
      <DirectiveComposer />
      <FloorPanel />
      <StageControl />
      <RolesPanel />
      {isLive && <LifecyclePanel />}
    </>
  )
}
