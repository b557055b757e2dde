import { useState, type KeyboardEvent } from 'react'
import type { AgencyId, NoteId } from '../../../../shared/ids.ts'
import { kindLetters, type LineKind } from '../../../../shared/composing/line-kind.ts'
import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { ComposeField } from '../../ui/ComposeField.tsx'
import layout from '../../ui/layout.module.css'
import { AboutSelect } from './AboutSelect.tsx'
import { KindChips } from './KindChips.tsx'
import styles from './NoteComposer.module.css'
import { NoteEditor } from './NoteEditor.tsx'
import { suggestionsFor } from './note-suggestions.ts'
import { UnderstoodLine } from './UnderstoodLine.tsx'
import { useRecordLine } from './use-record-line.ts'

/**
 * Where the note-taker types, by keyboard alone: `/tanya` or `p ` chooses a kind (Alt+1 … Alt+7 too), `@` an agency,
 * a directive reads its due date from its words; Enter adds, arrow up in the empty field edits one's last note.
 */
export function NoteComposer() {
  const { t } = useWords()
  const may = useCan('note.add')
  const mayDirect = useCan('directive.issue')
  const presenter = useMeeting((meeting) => activeItem(meeting.agenda)?.agencyId ?? null)
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const mine = useMyLastNote()
  const draft = useDraft('note.new')
  const [pressed, setPressed] = useState<LineKind>('note')
  // Follows whoever presents, until the note-taker says otherwise for this one note.
  const [chosen, setChosen] = useState<AgencyId | null | 'presenter'>('presenter')
  const [editing, setEditing] = useState<NoteId | null>(null)
  const [tried, setTried] = useState(false)
  const record = useRecordLine()
  if (!may) return null

  const about = chosen === 'presenter' ? presenter : chosen
  const line = record.read(draft.text)
  const kind = line.kind ?? pressed
  const problem = tried ? record.problemOf(line, kind, about) : null
  const send = (): void => {
    setTried(true)
    if (line.text === '' || record.problemOf(line, kind, about) !== null) return
    record.give(line, kind, about)
    draft.clear()
    setChosen('presenter')
    setTried(false)
  }
  const chooseByKey = (event: KeyboardEvent): void => {
    // By place on the keyboard: with Alt a digit writes something else on some systems.
    const picked = event.altKey ? kindLetters[Number(event.code.replace('Digit', '')) - 1] : undefined
    if (picked === undefined) return
    event.preventDefault()
    setPressed(picked.kind)
  }
  const edited = mine?.noteId === editing ? mine : null
  if (edited !== null)
    return (
      <ul className={styles.composer}>
        <NoteEditor note={edited} onClose={() => setEditing(null)} />
      </ul>
    )

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only catches the shortcuts of the fields inside
    <div className={styles.composer} onKeyDown={chooseByKey}>
      <KindChips kind={kind} withDirective={mayDirect} onChoose={setPressed} />
      <ComposeField
        label={t('notes.write')}
        draft={draft}
        suggest={(text, cursor) =>
          suggestionsFor(
            text,
            cursor,
            seats.map(({ agency }) => agency),
            t,
          )
        }
        onSend={send}
        onUp={() => setEditing(mine?.noteId ?? null)}
        placeholder={t('notes.placeholder')}
        shortcut="KeyC"
        problem={problem}
      >
        <UnderstoodLine line={line} kind={kind} about={about} />
      </ComposeField>
      <div className={layout.between}>
        {kind === 'directive' ? <span /> : <AboutSelect about={line.agencies[0] ?? about} onChoose={setChosen} />}
        <Button tone="primary" onClick={send}>
          {t(kind === 'directive' ? 'directives.issue' : 'notes.add')}
        </Button>
      </div>
    </div>
  )
}

/** The last note that this person took and that stands. */
function useMyLastNote() {
  const me = useMe().personId
  return useMeeting((meeting) => meeting.notes.findLast((note) => note.by.personId === me && !note.removed))
}
