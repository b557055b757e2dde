import type { Obstacle } from '../../../../shared/meeting/obstacles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { classes } from '../../ui/classes.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import styles from './ObstaclePairs.module.css'
import { PointMark } from './PointMark.tsx'
import type { Pointing } from './use-pointing.ts'

interface ObstaclePairsProps {
  readonly obstacles: readonly Obstacle[]
  readonly pointing: Pointing
}

/** Each obstacle beside what is proposed against it. */
export function ObstaclePairs({ obstacles, pointing }: ObstaclePairsProps) {
  const { t, format } = useWords()
  const atRisk = obstacles.reduce((sum, { amountAtRisk }) => sum + (amountAtRisk ?? 0), 0)
  return (
    <section className={styles.pairs} aria-label={t('obstacles.title')}>
      <header className={styles.head}>
        <span>{t('obstacles.title')}</span>
        {atRisk > 0 && <span>{t('obstacles.at-risk', { amount: format.rupiah(atRisk) })}</span>}
      </header>
      {obstacles.length === 0 && <EmptyNote>{t('obstacles.none')}</EmptyNote>}
      <ul>
        {obstacles.map(({ obstacleId, text, solutions }) => (
          <li
            key={obstacleId}
            className={classes(styles.pair, pointing.row === obstacleId && styles.pointed)}
            aria-current={pointing.row === obstacleId}
          >
            <PointMark row={obstacleId} label={text} pointing={pointing} />
            <span className={styles.arrow} aria-hidden="true">
              →
            </span>
            {solutions.length === 0 ? (
              <span className={styles.none}>{t('obstacles.no-solution')}</span>
            ) : (
              <ul>
                {solutions.map((solution) => (
                  <li key={solution.solutionId}>{solution.text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
