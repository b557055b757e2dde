import type { ReactNode } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './SlideNumbers.module.css'
import { ChangeLines } from './ChangeLines.tsx'
import type { SlideChange } from './slide-changes.ts'
import type { Slide } from './slide-view.ts'

interface SlideNumbersProps {
  readonly slide: Slide
  readonly changes: readonly SlideChange[]
}

/** The same four numbers in the same order as everywhere: target, actual, deviation, financial. */
export function SlideNumbers({ slide, changes }: SlideNumbersProps) {
  const { t, format } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const cutOff = useMeeting((meeting) => meeting.lifecycle.details?.physicalCutOff ?? null)
  const { progress, mark, frozenAt } = slide
  return (
    <dl className={styles.four}>
      <Number label={t('figures.physical-target')} value={format.percent(progress.physicalTarget)}>
        {cutOff !== null && t('figures.as-of', { date: format.longDate(cutOff) })}
      </Number>
      <Number label={t('figures.physical-actual')} value={format.percent(progress.physicalActual)}>
        {frozenAt !== null && t('figures.frozen', { time: format.time(frozenAt, zone) })}
        <ChangeLines changes={changes} measure="physicalActual" />
      </Number>
      <Number label={t('figures.deviation')} value={format.points(progress.physicalDeviation)} tone={mark.tone}>
        {mark.word ?? t('figures.not-reported')}
        <ChangeLines changes={changes} measure="physicalDeviation" />
      </Number>
      <Number label={t('figures.financial')} value={format.percent(progress.financialActual)}>
        <span title={format.rupiahFull(slide.financialRupiah)}>
          {t('figures.of-budget', {
            actual: format.rupiah(slide.financialRupiah),
            budget: format.rupiah(slide.budget),
          })}
        </span>
        <ChangeLines changes={changes} measure="financialActual" />
      </Number>
    </dl>
  )
}

interface NumberProps {
  readonly label: string
  readonly value: string
  readonly tone?: string
  readonly children: ReactNode
}

function Number({ label, value, tone, children }: NumberProps) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} data-tone={tone}>
        {value}
      </dd>
      <dd className={styles.under}>{children}</dd>
    </div>
  )
}
