import { useState } from 'react'
import { sameFigure, type Figure } from '../../../../shared/figures/figure.ts'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useCheckNotes } from '../../i18n/use-check-notes.ts'
import type { PlainKey } from '../../i18n/translate.ts'
import { useAgencyName, useChecksWith } from '../../store/use-checks.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { CheckNotes } from '../../ui/CheckNotes.tsx'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { draftOfTyped, figureFields, readFigure, typedFromDraft, type FigureFieldName } from './figure-form.ts'

const labels: Readonly<Record<FigureFieldName, PlainKey>> = {
  budget: 'figures.budget',
  physicalTarget: 'figures.physical-target',
  physicalActual: 'figures.physical-actual',
  financialTarget: 'figures.financial-target',
  financialActual: 'figures.financial-actual',
}

interface FigureDialogProps {
  readonly agencyId: AgencyId
  readonly source: FundingSource
  readonly figure: Figure
  readonly onClose: () => void
}

/** Reports a figure; once it was presented, or after the day of reporting, corrects it with a reason. */
export function FigureDialog({ agencyId, source, figure, onClose }: FigureDialogProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const now = useCoarseNow()
  const mayReport = useCan('figures.report', agencyId)
  const isFrozen = useMeeting((meeting) => meeting.figures[agencyId]?.frozenAt != null)
  const reportUntil = useMeeting((meeting) => meeting.lifecycle.details?.reportUntil ?? null)
  const isCorrection = isFrozen || !mayReport || (reportUntil !== null && now > reportUntil)
  const draft = useDraft(`figures.form ${agencyId} ${source}`)
  const typed = typedFromDraft(draft.text, figure)
  const [tried, setTried] = useState(false)
  const reason = useDraft(`figures.reason ${agencyId} ${source}`)
  const reading = readFigure(typed)
  const problems = reading.ok ? {} : reading.problems
  const checks = useChecksWith(reading.ok ? { agencyId, source, figure: reading.figure } : null)
  const notesOf = useCheckNotes(useAgencyName())

  const send = (): void => {
    setTried(true)
    if (!reading.ok || (isCorrection && reason.text.trim() === '')) return
    if (!sameFigure(reading.figure, figure))
      dispatch(
        isCorrection
          ? { type: 'figures.correct', agencyId, source, figure: reading.figure, reason: reason.text }
          : { type: 'figures.report', agencyId, source, figure: reading.figure },
      )
    draft.clear()
    reason.clear()
    onClose()
  }

  return (
    <Dialog
      title={`${t(isCorrection ? 'figures.correct' : 'figures.report')}: ${t(`figures.source.${source}`)}`}
      onClose={onClose}
    >
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {figureFields.map(({ name, unit }) => {
          const problem = problems[name]
          return (
            <Field
              key={name}
              label={`${t(labels[name])} (${t(unit === 'rupiah' ? 'figures.rupiah' : 'figures.percent')})`}
              problem={problem === undefined ? null : t(`figures.${problem}`)}
            >
              {(control) => (
                <input
                  {...control}
                  inputMode="decimal"
                  autoComplete="off"
                  value={typed[name]}
                  placeholder={t('figures.not-reported')}
                  onChange={({ target }) =>
                    draft.write(draftOfTyped({ ...typed, [name]: target.value.replaceAll('|', '') }))
                  }
                />
              )}
            </Field>
          )
        })}
        <div role="status">
          <CheckNotes notes={notesOf(checks)} />
        </div>
        {isCorrection && (
          <>
            <DraftField
              label={t('figures.reason')}
              draft={reason}
              onSend={send}
              problem={tried && reason.text.trim() === '' ? t('figures.reason.missing') : null}
            />
            <p className={layout.faint}>{t('figures.reason.hint')}</p>
          </>
        )}
        <FormButtons
          submit={t(isCorrection ? 'figures.correct' : 'figures.report')}
          cancel={t('general.cancel')}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
