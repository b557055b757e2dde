import type { ReactNode } from 'react'
import type { RollUp } from '../../../../shared/figures/rollup.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './BoardHeadline.module.css'

/** The regency's totals, with what they cover and how they were weighed. `big`: for the screen at the front. */
export function BoardHeadline({ total, big = false }: { readonly total: RollUp; readonly big?: boolean }) {
  const { t, format } = useWords()
  const excluded = useMeeting((meeting) => meeting.lifecycle.details?.excludedSources)
  const { weighted, financial, coverage } = total
  const sources = (excluded ?? []).map((source) => t(`figures.source.${source}`)).join(', ')
  return (
    <div className={big ? styles.big : styles.headline}>
      <dl className={styles.numbers}>
        <Total label={t('figures.physical')} value={format.percent(weighted.actual)}>
          {t('figures.target-of', { value: format.percent(weighted.target) })}
        </Total>
        <Total label={t('figures.deviation')} value={format.points(weighted.deviation)} unit={t('figures.points')}>
          {t('figures.physical')}
        </Total>
        <Total label={t('figures.financial')} value={format.percent(financial.actual)}>
          <span title={format.rupiahFull(financial.actualRupiah)}>{format.rupiah(financial.actualRupiah)}</span>
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
      <p className={styles.method}>{sources === '' ? t('board.method') : t('board.method.excluded', { sources })}</p>
    </div>
  )
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
        {value} {unit !== undefined && <small>{unit}</small>}
      </dd>
      <dd className={styles.under}>{children}</dd>
    </div>
  )
}
