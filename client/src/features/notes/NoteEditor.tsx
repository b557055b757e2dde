import { useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { Note } from '../../../../shared/meeting/notes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { StaleNotice } from '../../ui/StaleNotice.tsx'
import layout from '../../ui/layout.module.css'
import { AboutSelect } from './AboutSelect.tsx'
import { NoteKindChips } from './KindChips.tsx'

/** Edits one note in place; when somebody else changed it meanwhile, both texts stand side by side until one is chosen. */
export function NoteEditor({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const draft = useDraft(`note ${note.noteId}`, note.text)
  const [base, setBase] = useState(note.revision)
  const [kind, setKind] = useState(note.kind)
  const [about, setAbout] = useState<AgencyId | null>(note.agencyId)
  const isStale = note.revision !== base
  const send = (): void => {
    const text = draft.text.trim()
    if (text === '' || isStale) return
    dispatch({ type: 'note.edit', noteId: note.noteId, baseRevision: base, kind, text, aboutAgencyId: about })
    draft.clear()
    onClose()
  }
  const leaveTheirs = (): void => {
    draft.clear()
    onClose()
  }
  return (
    <li className={layout.stack}>
      <NoteKindChips kind={kind} onChoose={setKind} />
      <DraftField label={t('notes.edit')} draft={draft} onSend={send} onLeave={onClose} autoFocus />
      {isStale && (
        <StaleNotice
          title={t('stale.title')}
          label={t('stale.theirs')}
          text={note.text}
          keepMine={t('stale.keep-mine')}
          keepTheirs={t('stale.keep-theirs')}
          onKeepMine={() => setBase(note.revision)}
          onKeepTheirs={leaveTheirs}
        />
      )}
      <div className={layout.between}>
        <AboutSelect about={about} onChoose={setAbout} />
        <span className={layout.row}>
          <Button size="small" tone="primary" onClick={send}>
            {t('general.save')}
          </Button>
          <Button size="small" tone="quiet" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </span>
      </div>
    </li>
  )
}
