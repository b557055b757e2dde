import { memo, useState } from 'react'
import type { Directive } from '../../../../shared/meeting/directives.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useRecordingMarks } from '../../store/use-recording.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Changing } from '../../ui/Changing.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { TimeMark } from '../../ui/TimeMark.tsx'
import layout from '../../ui/layout.module.css'
import { AnswerList } from './AnswerList.tsx'
import styles from './DirectiveLine.module.css'
import { answersTo } from './directive-view.ts'
import { DueDate } from './DueDate.tsx'
import { EditDirectiveDialog } from './EditDirectiveDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

export const DirectiveLine = memo(function DirectiveLine({ directive }: { readonly directive: Directive }) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const mark = useRecordingMarks()(directive.issuedAt)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const mayEdit = useCan('directive.edit')
  const mayReadBack = useCan('directive.read-back')
  const mayShow = useCan('stage.show')
  const [form, setForm] = useState<'none' | 'edit' | 'withdraw'>('none')
  const { directiveId, withdrawn, readBackAt } = directive
  const readBack = (): void => {
    dispatch({ type: 'directive.read-back', directiveId })
    if (mayShow) dispatch({ type: 'stage.show', view: 'directive', subject: directiveId })
  }
  return (
    <li className={styles.directive} data-withdrawn={withdrawn !== null}>
      <p className={styles.facts}>
        <span title={t('notes.number', { n: directive.seq })}>{format.time(directive.issuedAt, zone)}</span>
        <TimeMark mark={mark} label={t('recording.in')} />
        <span>{directive.issuedBy.name}</span>
        <DueDate directive={directive} />
        {directive.revision > 1 && <span>{t('directives.edited', { n: directive.revision })}</span>}
        {readBackAt !== null && <span>{t('directives.was-read-back', { time: format.time(readBackAt, zone) })}</span>}
      </p>
      <p className={layout.words}>{directive.text}</p>
      {directive.proofExpected !== null && (
        <p className={styles.facts}>
          {t('directives.proof')}: {directive.proofExpected}
        </p>
      )}
      {withdrawn === null ? (
        <Answered directive={directive} />
      ) : (
        <p className={styles.facts}>{t('directives.withdrawn', { reason: withdrawn })}</p>
      )}
      {withdrawn === null && (mayEdit || mayReadBack) && (
        <div className={styles.buttons}>
          {mayReadBack && (
            <Button size="small" tone="quiet" onClick={readBack}>
              {t('directives.read-back')}
            </Button>
          )}
          {mayEdit && (
            <>
              <Button size="small" tone="quiet" onClick={() => setForm('edit')}>
                {t('general.edit')}
              </Button>
              <Button size="small" tone="quiet" onClick={() => setForm('withdraw')}>
                {t('directives.withdraw')}
              </Button>
            </>
          )}
        </div>
      )}
      {form === 'edit' && <EditDirectiveDialog directive={directive} onClose={() => setForm('none')} />}
      {form === 'withdraw' && <WithdrawDialog directiveId={directiveId} onClose={() => setForm('none')} />}
    </li>
  )
})

function Answered({ directive }: { readonly directive: Directive }) {
  const { t } = useWords()
  const { all, acknowledged, asking } = answersTo(directive)
  return (
    <details className={styles.answers} open={asking > 0 || undefined}>
      <summary>
        <Changing value={acknowledged}>
          <StatusMark
            tone={acknowledged === all ? 'good' : 'none'}
            shape={acknowledged === all ? '✓' : '○'}
            word={t('directives.acknowledged-of', { n: acknowledged, all })}
          />
        </Changing>
        {asking > 0 && <StatusMark tone="warn" shape="?" word={t('directives.asking', { n: asking })} />}
      </summary>
      <AnswerList directive={directive} />
    </details>
  )
}
