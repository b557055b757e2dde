import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { WordMark } from './ReadinessMarks.tsx'
import { useReadinessOf } from './use-readiness.ts'

/** Below the figures: the agency's word that they are right, which holds for these figures and no others. */
export function ConfirmFigures({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const isDraft = useMeeting((meeting) => meeting.lifecycle.phase === 'draft')
  const mayConfirm = useCan('readiness.confirm', agencyId)
  const hasFigures = useMeeting((meeting) => (meeting.figures[agencyId]?.entries.length ?? 0) > 0)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const seat = useReadinessOf(agencyId)
  if (!isDraft || seat === undefined || !mayConfirm) return null
  const { confirmation, isOvertaken } = seat
  return (
    <Panel title={t('readiness.step.word')} aside={<WordMark seat={seat} />}>
      {confirmation !== null ? (
        <p role="status">
          ✓ {t('readiness.confirmed-by', { name: confirmation.by.name, date: format.moment(confirmation.at, zone) })}
        </p>
      ) : (
        <>
          <p className={layout.small}>{t('readiness.confirm.hint')}</p>
          <Button
            tone="primary"
            wide
            refusal={hasFigures ? null : t('readiness.confirm.nothing')}
            onClick={() => dispatch({ type: 'readiness.confirm', agencyId })}
          >
            {t(isOvertaken ? 'readiness.confirm.again' : 'readiness.confirm')}
          </Button>
        </>
      )}
    </Panel>
  )
}
