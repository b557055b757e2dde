import type { AgencyId } from '../../../../shared/ids.ts'
import type { Line } from '../../../../shared/minutes/document.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeetingClient } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'

interface ProposalFormProps {
  readonly line: Line
  readonly agencyId: AgencyId
  readonly onClose: () => void
}

/** An agency says how a line of its own block should read, and why. */
export function ProposalForm({ line, agencyId, onClose }: ProposalFormProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const client = useMeetingClient()
  const text = useDraft(`proposal ${line.id}`, line.text)
  const reason = useDraft(`proposal-reason ${line.id}`)
  const isNew = text.text.trim() !== '' && text.text.trim() !== line.text
  const send = (): void => {
    if (!isNew) return
    dispatch({
      type: 'minutes.propose',
      proposalId: client.newProposalId(),
      agencyId,
      lineId: line.id,
      text: text.text.trim(),
      reason: reason.text.trim() || null,
    })
    text.clear()
    reason.clear()
    onClose()
  }
  return (
    <div className={layout.stack}>
      <DraftField label={t('minutes.propose.text')} draft={text} onSend={send} onLeave={onClose} autoFocus />
      <DraftField label={t('minutes.propose.reason')} draft={reason} onSend={send} onLeave={onClose} lines="one" />
      <div className={layout.row}>
        <Button size="small" tone="primary" refusal={isNew ? null : t('minutes.propose.same')} onClick={send}>
          {t('minutes.propose.send')}
        </Button>
        <Button size="small" tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  )
}
