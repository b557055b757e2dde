import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { ObstacleMark, ReportMark, WordMark } from './ReadinessMarks.tsx'
import { useReadinessOf } from './use-readiness.ts'

/** Before the meeting: what an agency has still to look at, and until when it may change its figures freely. */
export function SeatCheck({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t } = useWords()
  const isDraft = useMeeting((meeting) => meeting.lifecycle.phase === 'draft')
  const seat = useReadinessOf(agencyId)
  if (!isDraft || seat === undefined) return null
  return (
    <Panel title={t('readiness.check')} look="calling">
      <CutOff />
      <ul className={layout.list}>
        <li className={layout.between}>
          {t('readiness.step.figures')} <ReportMark seat={seat} />
        </li>
        <li className={layout.between}>
          {t('readiness.step.obstacles')} <ObstacleMark seat={seat} />
        </li>
        <li className={layout.between}>
          {t('readiness.step.word')} <WordMark seat={seat} />
        </li>
      </ul>
    </Panel>
  )
}

function CutOff() {
  const { t, format } = useWords()
  const now = useCoarseNow()
  const until = useMeeting((meeting) => meeting.lifecycle.details?.reportUntil ?? null)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  if (until === null) return <p className={layout.small}>{t('readiness.no-limit')}</p>
  const date = format.moment(until, zone)
  if (now > until) return <Banner tone="warn">{t('readiness.past', { date })}</Banner>
  return <p className={layout.small}>{t('readiness.until', { date })}</p>
}
