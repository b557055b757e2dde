import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'

interface ReasonDialogProps {
  readonly draftKey: string
  readonly title: string
  readonly label: string
  readonly onGiven: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for the reason that stays in the record. */
export function ReasonDialog({ draftKey, title, label, onGiven, onClose }: ReasonDialogProps) {
  const { t } = useWords()
  const draft = useDraft(draftKey)
  const send = (): void => {
    const reason = draft.text.trim()
    if (reason === '') return
    onGiven(reason)
    draft.clear()
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <DraftField label={label} draft={draft} onSend={send} autoFocus />
      <div className={layout.row}>
        <Button tone="primary" onClick={send}>
          {title}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
