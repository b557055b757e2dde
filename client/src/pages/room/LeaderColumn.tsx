import type { StreamId } from '../../../../shared/ids.ts'
import { DirectiveComposer } from '../../features/directives/DirectiveComposer.tsx'
import { DirectiveList } from '../../features/directives/DirectiveList.tsx'
import { FloorPanel } from '../../features/floor/FloorPanel.tsx'
import { HandButton } from '../../features/floor/HandButton.tsx'
import { LifecyclePanel } from '../../features/lifecycle/LifecyclePanel.tsx'
import { RolesPanel } from '../../features/roles/RolesPanel.tsx'
import { StageControl } from '../../features/stage/StageControl.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { LeaderBrief } from './LeaderBrief.tsx'

interface LeaderColumnProps {
  readonly slot: string
  readonly stream: StreamId
}

/** A leader's column: the directive in one sentence always in reach, the private brief, hands, what was directed today. */
export function LeaderColumn({ slot, stream }: LeaderColumnProps) {
  const { t } = useWords()
  // Opening comes before everything else; pausing and closing must not stand where the hand is.
  const isLive = useMeeting((meeting) => meeting.lifecycle.phase === 'live')
  return (
    <>
      {!isLive && <LifecyclePanel />}
      <DirectiveComposer />
      <LeaderBrief slot={slot} stream={stream} />
      <FloorPanel />
      <HandButton />
      <DirectiveList title={t('directives.today')} />
      <StageControl />
      <RolesPanel />
      {isLive && <LifecyclePanel />}
    </>
  )
}
