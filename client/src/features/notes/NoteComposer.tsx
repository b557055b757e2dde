import { useState, type KeyboardEvent } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { noteKind, type NoteKind } from '../../../../shared/meeting/notes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'
import { AboutSelect } from './AboutSelect.tsx'
import { KindChips } from './KindChips.tsx'
import styles from './NoteComposer.module.css'

/** Where the note-taker types, by keyboard alone: Enter adds, Alt+1 … Alt+6 choose the kind. */
export function NoteComposer() {
  const { t } = useWords()
  const client = useMeetingClient()
  const may = useCan('note.add')
  const presenter = useMeeting((meeting) => activeItem(meeting.agenda)?.agencyId ?? null)
  const draft = useDraft('note.new')
  const [kind, setKind] = useState<NoteKind>('note')
  // Follows whoever presents, until the note-taker says otherwise for this one note.
  const [chosen, setChosen] = useState<AgencyId | null | 'presenter'>('presenter')
  const about = chosen === 'presenter' ? presenter : chosen
  if (!may) return null

  const send = (): void => {
    const text = draft.text.trim()
    if (text === '') return
    const itemId = client.meeting().agenda.activeId
    client.dispatch({ type: 'note.add', noteId: client.newNoteId(), kind, text, itemId, aboutAgencyId: about })
    draft.clear()
    setChosen('presenter')
  }
  const chooseByKey = (event: KeyboardEvent): void => {
    // By place on the keyboard: with Alt a digit writes something else on some systems.
    const picked = event.altKey ? noteKind.options[Number(event.code.replace('Digit', '')) - 1] : undefined
    if (picked === undefined) return
    event.preventDefault()
    setKind(picked)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only catches the shortcuts of the fields inside
    <div className={styles.composer} onKeyDown={chooseByKey}>
      <KindChips kind={kind} onChoose={setKind} />
      <DraftField
        label={t('notes.write')}
        draft={draft}
        onSend={send}
        placeholder={t(`notes.kind.${kind}`)}
        shortcut="KeyC"
      />
      <div className={layout.between}>
        <AboutSelect about={about} onChoose={setChosen} />
        <Button tone="primary" onClick={send}>
          {t('notes.add')}
        </Button>
      </div>
    </div>
  )
}
