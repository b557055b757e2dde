import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'

/** Adds to a sealed record: a new version beside what was sealed, never a change of it. */
export function AmendDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const reason = useDraft('meeting.amend.reason')
  const text = useDraft('meeting.amend.text')
  const send = (): void => {
    if (reason.text.trim() === '' || text.text.trim() === '') return
    dispatch({ type: 'meeting.amend', reason: reason.text.trim(), text: text.text.trim() })
    reason.clear()
    text.clear()
    onClose()
  }
  return (
    <Dialog title={t('lifecycle.amend')} onClose={onClose}>
      <DraftField label={t('lifecycle.amend.reason')} draft={reason} onSend={send} autoFocus />
      <DraftField label={t('lifecycle.amend.text')} draft={text} onSend={send} />
      <div className={layout.row}>
        <Button tone="primary" onClick={send}>
          {t('lifecycle.amend')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
