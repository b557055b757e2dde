import { useState } from 'react'
import type { Directive } from '../../../../shared/meeting/directives.ts'
import { calendarDate } from '../../../../shared/temporal.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Field } from '../../ui/Field.tsx'
import { StaleNotice } from '../../ui/StaleNotice.tsx'
import layout from '../../ui/layout.module.css'
import { commonDue } from './directive-view.ts'

/** Changes wording, date and proof of a directive; its addressees stay, and so do dates of their own left untouched. */
export function EditDirectiveDialog({
  directive,
  onClose,
}: {
  readonly directive: Directive
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const { directiveId, obstacleId, itemId } = directive
  const [base, setBase] = useState(directive.revision)
  const common = commonDue(directive)
  // Null: left as it is, also where every addressee has a date of their own.
  const [due, setDue] = useState<string | null>(null)
  const draft = useDraft(`directive ${directiveId}`, directive.text)
  const proof = useDraft(`directive.proof ${directiveId}`, directive.proofExpected ?? '')
  const isStale = directive.revision !== base

  const leave = (): void => {
    draft.clear()
    proof.clear()
    onClose()
  }
  const send = (): void => {
    const text = draft.text.trim()
    if (text === '' || isStale) return
    const date = calendarDate.safeParse(due)
    dispatch({
      type: 'directive.edit',
      directiveId,
      baseRevision: base,
      text,
      addressees: directive.addressees.map(({ agencyId, due: own, text: wording }) => ({
        agencyId,
        due: due === null ? own : date.success ? date.data : null,
        text: wording,
      })),
      proofExpected: proof.text.trim() === '' ? null : proof.text.trim(),
      obstacleId,
      itemId,
    })
    leave()
  }

  return (
    <Dialog title={t('directives.edit')} onClose={onClose}>
      <DraftField label={t('directives.write')} draft={draft} onSend={send} autoFocus />
      {isStale && (
        <StaleNotice
          title={t('stale.title')}
          label={t('stale.theirs')}
          text={directive.text}
          keepMine={t('stale.keep-mine')}
          keepTheirs={t('stale.keep-theirs')}
          onKeepMine={() => setBase(directive.revision)}
          onKeepTheirs={leave}
        />
      )}
      <Field label={t('directives.due')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={due ?? (common === 'several' ? '' : (common ?? ''))}
            onChange={({ target }) => setDue(target.value)}
          />
        )}
      </Field>
      <DraftField label={t('directives.proof')} draft={proof} onSend={send} lines="one" />
      <div className={layout.row}>
        <Button tone="primary" onClick={send}>
          {t('general.save')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
