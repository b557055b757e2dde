import { useMemo, type ReactNode } from 'react'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import type { RollUp } from '../../../../shared/figures/rollup.ts'
import { changesSince, type TotalChange } from '../../../../shared/meeting/changes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useChangeParts } from '../../store/use-checks.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Changing } from '../../ui/Changing.tsx'
import styles from './BoardHeadline.module.css'
import type { CurvePoint } from './curve-view.ts'
import { useCurve } from './use-curve.ts'

interface BoardHeadlineProps {
  readonly total: RollUp
  /** Of this funding source alone; null: of all that count. */
  readonly source?: FundingSource | null
  /** For the screen at the front. */
  readonly big?: boolean
}

/** The regency's totals, with what they cover, how they were weighed, and what they were a year ago. */
export function BoardHeadline({ total, source = null, big = false }: BoardHeadlineProps) {
  const { t, format } = useWords()
  const excluded = useMeeting((meeting) => meeting.lifecycle.details?.excludedSources)
  const lastYear = useLastYear(source)
  const change = useTotalChange(source === null && !big)
  const since = (points: number | null | undefined): ReactNode =>
    points === null || points === undefined ? null : (
      <span className={styles.since} title={change === null ? '' : t('change.total', { n: change.agencies })}>
        {t('change.since.previous-period', { points: format.points(points) })}
      </span>
    )
  const { weighted, financial, coverage } = total
  const sources = (excluded ?? []).map((source) => t(`figures.source.${source}`)).join(', ')
  return (
    <div className={big ? styles.big : styles.headline}>
      <dl className={styles.numbers}>
        <Total label={t('figures.physical')} value={format.percent(weighted.actual)}>
          {t('figures.target-of', { value: format.percent(weighted.target) })}
          {since(change?.points.physicalActual)}
        </Total>
        <Total label={t('figures.deviation')} value={format.points(weighted.deviation)} unit={t('figures.points')}>
          {lastYear === null
            ? t('figures.physical')
            : t('board.then', { period: lastYear.periodLabel, value: format.percent(lastYear.actual) })}
          {since(change?.points.physicalDeviation)}
        </Total>
        <Total label={t('figures.financial')} value={format.percent(financial.actual)}>
          <span title={format.rupiahFull(financial.actualRupiah)}>{format.rupiah(financial.actualRupiah)}</span>
          {since(change?.points.financialActual)}
        </Total>
        <Total
          label={t('board.coverage')}
          value={String(coverage.reported)}
          unit={t('board.coverage.of', { all: coverage.of })}
        >
          {t('board.coverage.share', {
            share: format.percent(coverage.budgetShare, 0),
            budget: format.rupiah(total.budget),
          })}
        </Total>
      </dl>
      <p className={styles.method}>
        {source !== null
          ? t('board.method.source', { source: t(`figures.source.${source}`) })
          : sources === ''
            ? t('board.method')
            : t('board.method.excluded', { sources })}
      </p>
    </div>
  )
}

/** The regency's change since the quarter before, over the agencies that can be compared; null where there is none. */
function useTotalChange(isWanted: boolean): TotalChange | null {
  const parts = useChangeParts()
  return useMemo(() => (isWanted ? (changesSince(parts, 'previous-period')?.total ?? null) : null), [parts, isWanted])
}

/** The same period of last year, as its whole total was; null where it is not known. */
function useLastYear(source: FundingSource | null): CurvePoint | null {
  return useCurve(source)?.lastYear.at(-1) ?? null
}

interface TotalProps {
  readonly label: string
  readonly value: string
  /** What is counted, smaller beside the number. */
  readonly unit?: string
  readonly children: ReactNode
}

function Total({ label, value, unit, children }: TotalProps) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <Changing value={value}>{value}</Changing> {unit !== undefined && <small>{unit}</small>}
      </dd>
      <dd className={styles.under}>{children}</dd>
    </div>
  )
}
