import type { AgendaItem } from '../../../../shared/meeting/agenda.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'

/** Passes an item over, with a reason where one is given. */
export function SkipForm({ item, onClose }: { readonly item: AgendaItem; readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const draft = useDraft(`agenda.skip ${item.itemId}`)
  const send = (): void => {
    dispatch({ type: 'agenda.skip-item', itemId: item.itemId, reason: draft.text.trim() === '' ? null : draft.text })
    draft.clear()
    onClose()
  }
  return (
    <Dialog title={`${t('agenda.skip')}: ${item.title}`} onClose={onClose}>
      <DraftField
        label={`${t('agenda.skip.reason')} (${t('general.optional')})`}
        draft={draft}
        onSend={send}
        autoFocus
      />
      <div className={layout.row}>
        <Button tone="primary" onClick={send}>
          {t('agenda.skip')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
