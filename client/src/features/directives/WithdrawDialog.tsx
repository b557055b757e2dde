import type { DirectiveId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'

interface WithdrawDialogProps {
  readonly directiveId: DirectiveId
  readonly onClose: () => void
}

/** Takes a directive back, with the reason that stays in the record. */
export function WithdrawDialog({ directiveId, onClose }: WithdrawDialogProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const draft = useDraft(`directive.withdraw ${directiveId}`)
  const send = (): void => {
    const reason = draft.text.trim()
    if (reason === '') return
    dispatch({ type: 'directive.withdraw', directiveId, reason })
    draft.clear()
    onClose()
  }
  return (
    <Dialog title={t('directives.withdraw')} onClose={onClose}>
      <DraftField label={t('directives.withdraw.reason')} draft={draft} onSend={send} autoFocus />
      <div className={layout.row}>
        <Button tone="primary" onClick={send}>
          {t('directives.withdraw')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
