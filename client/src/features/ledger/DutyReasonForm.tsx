import type { Duty } from '../../../../shared/ledger/duty.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useLedgerDraft } from '../../store/use-draft.ts'
import { useLedgerClient } from '../../store/use-ledger.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'

interface DutyReasonFormProps {
  readonly duty: Duty
  readonly kind: 'return' | 'reopen'
  readonly onClose: () => void
}

/** Returns a report or reopens what was verified, with the reason that stays in the history. */
export function DutyReasonForm({ duty: { dutyId }, kind, onClose }: DutyReasonFormProps) {
  const { t } = useWords()
  const client = useLedgerClient()
  const draft = useLedgerDraft(`duty.${kind} ${dutyId}`)
  const send = (): void => {
    const reason = draft.text.trim()
    if (reason === '') return
    client.dispatch({ type: kind === 'return' ? 'duty.return' : 'duty.reopen', dutyId, reason })
    draft.clear()
    onClose()
  }
  return (
    <div className={layout.stack}>
      <DraftField label={t(`ledger.${kind}.reason`)} draft={draft} onSend={send} onLeave={onClose} autoFocus />
      <div className={layout.row}>
        <Button size="small" tone="primary" onClick={send}>
          {t(`ledger.${kind}`)}
        </Button>
        <Button size="small" tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  )
}
