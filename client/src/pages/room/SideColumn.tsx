import { lazy, Suspense } from 'react'
import { CheckIn } from '../../features/attendance/CheckIn.tsx'
import { OwnDirectives } from '../../features/directives/OwnDirectives.tsx'
import { OwnFigures } from '../../features/figures/OwnFigures.tsx'
import { FloorPanel } from '../../features/floor/FloorPanel.tsx'
import { OwnObstacles } from '../../features/obstacles/OwnObstacles.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'

const LeaderColumn = lazy(async () => ({ default: (await import('./LeaderColumn.tsx')).LeaderColumn }))
const SecretariatColumn = lazy(async () => ({ default: (await import('./SecretariatColumn.tsx')).SecretariatColumn }))

/** What stands in reach beside the stage, by the kind of session. */
export function SideColumn() {
  const { t } = useWords()
  const { kind, agencyId } = useMe()
  return (
    <Suspense fallback={<EmptyNote>{t('general.loading')}</EmptyNote>}>
      {kind === 'leader' && <LeaderColumn />}
      {kind === 'secretariat' && <SecretariatColumn />}
      {kind === 'agency' && agencyId !== null && (
        <>
          <CheckIn agencyId={agencyId} />
          <OwnDirectives agencyId={agencyId} />
          <OwnFigures agencyId={agencyId} title={t('figures.mine')} />
          <OwnObstacles agencyId={agencyId} />
          <FloorPanel />
        </>
      )}
    </Suspense>
  )
}
