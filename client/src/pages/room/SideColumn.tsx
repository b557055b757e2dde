import type { StreamId } from '../../../../shared/ids.ts'
import { CheckIn } from '../../features/attendance/CheckIn.tsx'
import { OwnDirectives } from '../../features/directives/OwnDirectives.tsx'
import { OwnFigures } from '../../features/figures/OwnFigures.tsx'
import { FloorPanel } from '../../features/floor/FloorPanel.tsx'
import { OwnObstacles } from '../../features/obstacles/OwnObstacles.tsx'
import { ConfirmFigures } from '../../features/readiness/ConfirmFigures.tsx'
import { SeatCheck } from '../../features/readiness/SeatCheck.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { later } from '../../ui/later.tsx'

const LeaderColumn = later(async () => (await import('./LeaderColumn.tsx')).LeaderColumn, Loading)
const SecretariatColumn = later(async () => (await import('./SecretariatColumn.tsx')).SecretariatColumn, Loading)

interface SideColumnProps {
  readonly slot: string
  readonly stream: StreamId
}

/** What stands in reach beside the stage, by the kind of session. */
export function SideColumn({ slot, stream }: SideColumnProps) {
  const { t } = useWords()
  const { kind, agencyId } = useMe()
  const isDraft = useMeeting((meeting) => meeting.lifecycle.phase === 'draft')
  return (
    <>
      {kind === 'leader' && <LeaderColumn slot={slot} stream={stream} />}
      {kind === 'secretariat' && <SecretariatColumn stream={stream} />}
      {kind === 'agency' && agencyId !== null && (
        <>
          <SeatCheck agencyId={agencyId} />
          {!isDraft && <CheckIn agencyId={agencyId} />}
          {!isDraft && <OwnDirectives agencyId={agencyId} />}
          <OwnFigures agencyId={agencyId} title={t('figures.mine')} />
          <OwnObstacles agencyId={agencyId} />
          <ConfirmFigures agencyId={agencyId} />
          {isDraft ? <CheckIn agencyId={agencyId} /> : <FloorPanel />}
        </>
      )}
    </>
  )
}

function Loading() {
  const { t } = useWords()
  return <EmptyNote>{t('general.loading')}</EmptyNote>
}
