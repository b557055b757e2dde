import type { Figure } from '../../../../shared/figures/figure.ts'
import type { Correction } from '../../../../shared/meeting/figures.ts'
import type { Format } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './CorrectionNote.module.css'

/** Both values, who, when and why: a corrected figure never passes for the one presented. */
export function CorrectionNote({ correction }: { readonly correction: Correction }) {
  const { t, format } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { from, to, by, at, reason } = correction
  const changes = changedFields(format, from, to)
  return (
    <span className={styles.note}>
      {t('figures.correction', {
        from: changes.map((change) => change.from).join(', '),
        to: changes.map((change) => change.to).join(', '),
        who: by.name,
        time: format.time(at, zone),
        reason,
      })}
    </span>
  )
}

function changedFields(
  format: Format,
  from: Figure,
  to: Figure,
): readonly { readonly from: string; readonly to: string }[] {
  const money = ['budget', 'financialTarget', 'financialActual'] as const
  const percents = ['physicalTarget', 'physicalActual'] as const
  return [
    ...percents
      .filter((field) => from[field] !== to[field])
      .map((field) => ({ from: format.percent(from[field]), to: format.percent(to[field]) })),
    ...money
      .filter((field) => from[field] !== to[field])
      .map((field) => ({ from: format.rupiah(from[field]), to: format.rupiah(to[field]) })),
  ]
}
