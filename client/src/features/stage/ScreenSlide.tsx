import { useMemo } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { obstaclesOf } from '../../../../shared/meeting/obstacles.ts'
import { MISSING } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { decimal } from '../../i18n/numbers.ts'
import { useChangeParts } from '../../store/use-checks.ts'
import { useMeeting, usePointer } from '../../store/use-meeting.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import styles from './ScreenSlide.module.css'
import { slideChanges } from './slide-changes.ts'
import { slideOf } from './slide-view.ts'
import { whoIsThere } from './who-is-there.ts'

/** As many sources as can be read from the back of a hall; those with the largest budgets. */
const SOURCES = 4

/** An agency's slide on the big screen: four numbers, its largest sources, and the one obstacle spoken about. */
export function ScreenSlide({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t, format } = useWords()
  const parts = useChangeParts()
  const obstacles = useMeeting((meeting) => meeting.obstacles)
  const row = usePointer((pointer) => (pointer?.agencyId === agencyId ? pointer.row : null))
  const slide = useMemo(() => slideOf(parts, agencyId), [parts, agencyId])
  const since = useMemo(() => slideChanges(parts, agencyId)[0], [parts, agencyId])
  const own = useMemo(() => obstaclesOf({ obstacles }, agencyId), [obstacles, agencyId])
  if (slide === null) return null
  const { progress, mark } = slide
  const sources = slide.sources.toSorted((a, b) => (b.figure.budget ?? 0) - (a.figure.budget ?? 0)).slice(0, SOURCES)
  const spoken = own.find((obstacle) => obstacle.obstacleId === row) ?? own[0]
  // One comparison is as much as can be read from the back: the quarter before, where it is known.
  const moved = (measure: 'physicalActual' | 'physicalDeviation'): string => {
    const points = since?.change.points[measure] ?? null
    return since === undefined || points === null
      ? ''
      : t(`change.since.${since.kind}`, { points: format.points(points) })
  }
  const numbers = [
    { label: t('figures.physical-target'), value: progress.physicalTarget, under: '' },
    { label: t('figures.physical-actual'), value: progress.physicalActual, under: moved('physicalActual') },
    { label: t('figures.financial'), value: progress.financialActual, under: format.rupiah(slide.financialRupiah) },
  ].map(({ value, ...rest }) => ({ ...rest, text: value === null ? MISSING : decimal(value) }))
  return (
    <article className={styles.slide}>
      <header>
        <p className={styles.faint}>{whoIsThere(t, slide.seat)}</p>
        <h1>{slide.seat.agency.name}</h1>
      </header>
      <dl className={styles.four}>
        {numbers.slice(0, 2).map((number) => (
          <Number key={number.label} {...number} />
        ))}
        <div data-tone={mark.tone}>
          <dt>{mark.word === null ? t('figures.deviation') : <StatusMark tone={mark.tone} word={mark.word} />}</dt>
          <dd className={styles.value}>{format.points(progress.physicalDeviation)}</dd>
          <dd className={styles.faint}>{moved('physicalDeviation')}</dd>
        </div>
        {numbers.slice(2).map((number) => (
          <Number key={number.label} {...number} />
        ))}
      </dl>
      <ul className={styles.sources}>
        {sources.map(({ source, progress: own, mark: tone }) => (
          <li key={source} data-pointed={row === source}>
            <span>{t(`figures.source.${source}`)}</span>
            <ProgressBar value={own.physicalActual} target={own.physicalTarget} tone={tone.tone} />
            <span className={styles.end}>{own.physicalActual === null ? MISSING : decimal(own.physicalActual)}</span>
          </li>
        ))}
      </ul>
      {spoken !== undefined && (
        <p className={styles.spoken} data-pointed={spoken.obstacleId === row}>
          <b>{t('obstacles.text')}</b> {spoken.text}
          {spoken.solutions[0] !== undefined && <span> → {spoken.solutions[0].text}</span>}
        </p>
      )}
    </article>
  )
}

function Number({ label, text, under }: { readonly label: string; readonly text: string; readonly under: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles.value}>{text}</dd>
      <dd className={styles.faint}>{under}</dd>
    </div>
  )
}
