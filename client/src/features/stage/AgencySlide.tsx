import { useMemo } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { obstaclesOf } from '../../../../shared/meeting/obstacles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useChangeParts } from '../../store/use-checks.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import styles from './AgencySlide.module.css'
import { ObstaclePairs } from './ObstaclePairs.tsx'
import { SlideChecks } from './SlideChecks.tsx'
import { SlideNumbers } from './SlideNumbers.tsx'
import { predecessorsIn, slideChanges } from './slide-changes.ts'
import { slideOf } from './slide-view.ts'
import { SourceTable } from './SourceTable.tsx'
import { usePointing } from './use-pointing.ts'
import { whoIsThere } from './who-is-there.ts'

/** An agency's slide: four numbers, sources, obstacles with their solutions; the row pointed at stands out. */
export function AgencySlide({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t } = useWords()
  const obstacles = useMeeting((meeting) => meeting.obstacles)
  const parts = useChangeParts()
  const slide = useMemo(() => slideOf(parts, agencyId), [parts, agencyId])
  const changes = useMemo(() => slideChanges(parts, agencyId), [parts, agencyId])
  const predecessors = predecessorsIn(changes)
  const own = useMemo(() => obstaclesOf({ obstacles }, agencyId), [obstacles, agencyId])
  const pointing = usePointing(agencyId)
  if (slide === null) return <EmptyNote>{t('refusal.not-found')}</EmptyNote>
  const { agency } = slide.seat
  return (
    <article className={styles.slide} aria-label={agency.name}>
      <header className={styles.head}>
        <div>
          <p className={styles.over}>{whoIsThere(t, slide.seat)}</p>
          <h1>{agency.name}</h1>
        </div>
        {slide.mark.word !== null && <StatusMark tone={slide.mark.tone} word={slide.mark.word} />}
      </header>
      <SlideNumbers slide={slide} changes={changes} />
      {predecessors.length > 0 && (
        <p className={styles.over}>{t('change.predecessors', { agencies: predecessors.join(', ') })}</p>
      )}
      <SourceTable slide={slide} pointing={pointing} />
      <SlideChecks agencyId={agencyId} />
      <ObstaclePairs obstacles={own} pointing={pointing} />
      {pointing.mayPoint && <p className={styles.over}>{t('pointer.hint')}</p>}
    </article>
  )
}
