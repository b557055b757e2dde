import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import layout from '../../ui/layout.module.css'

export function SealDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  return (
    <Dialog title={t('lifecycle.seal.title')} onClose={onClose}>
      <p>{t('lifecycle.seal.hint')}</p>
      <div className={layout.row}>
        <Button
          tone="primary"
          onClick={() => {
            dispatch({ type: 'meeting.seal' })
            onClose()
          }}
        >
          {t('lifecycle.seal')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
