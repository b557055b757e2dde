import { useState } from 'react'
import type { Line } from '../../../../shared/minutes/document.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { StaleNotice } from '../../ui/StaleNotice.tsx'
import layout from '../../ui/layout.module.css'

/** Words one line in place; when somebody else did meanwhile, both texts stand side by side until one is chosen. */
export function LineEditor({ line, onClose }: { readonly line: Line; readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const draft = useDraft(`minutes ${line.id}`, line.text === '' ? line.composed : line.text)
  const [base, setBase] = useState(line.revision)
  const isStale = line.revision !== base
  const word = (wording: { kind: 'text'; text: string } | { kind: 'left-out' }): void => {
    dispatch({ type: 'minutes.word-line', lineId: line.id, baseRevision: base, wording })
    draft.clear()
    onClose()
  }
  const send = (): void => {
    const text = draft.text.trim()
    if (text !== '' && !isStale) word({ kind: 'text', text })
  }
  return (
    <div className={layout.stack}>
      <DraftField label={t('minutes.wording')} draft={draft} onSend={send} onLeave={onClose} autoFocus />
      {isStale && (
        <StaleNotice
          title={t('stale.title')}
          label={t('stale.theirs')}
          text={line.text}
          keepMine={t('stale.keep-mine')}
          keepTheirs={t('stale.keep-theirs')}
          onKeepMine={() => setBase(line.revision)}
          onKeepTheirs={() => {
            draft.clear()
            onClose()
          }}
        />
      )}
      <div className={layout.row}>
        <Button size="small" tone="primary" onClick={send}>
          {t('general.save')}
        </Button>
        <Button size="small" onClick={() => word({ kind: 'left-out' })}>
          {t('minutes.leave-out')}
        </Button>
        <Button size="small" tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  )
}
