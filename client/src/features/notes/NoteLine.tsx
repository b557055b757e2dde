import { memo, useState } from 'react'
import type { Note } from '../../../../shared/meeting/notes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useRecordingMarks } from '../../store/use-recording.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { TimeMark } from '../../ui/TimeMark.tsx'
import layout from '../../ui/layout.module.css'
import { NoteEditor } from './NoteEditor.tsx'
import styles from './NoteLine.module.css'

export const NoteLine = memo(function NoteLine({ note }: { readonly note: Note }) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const mark = useRecordingMarks()(note.at)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const agency = useMeeting(
    (meeting) =>
      meeting.attendance.seats.find((seat) => seat.agency.agencyId === note.agencyId)?.agency.shortName ?? null,
  )
  const mayEdit = useCan('note.edit')
  const [editing, setEditing] = useState(false)
  const { noteId } = note
  if (editing) return <NoteEditor note={note} onClose={() => setEditing(false)} />
  return (
    <li className={styles.note} data-removed={note.removed}>
      <p className={styles.facts}>
        <b data-kind={note.kind}>{t(`notes.kind.${note.kind}`)}</b>
        {agency !== null && <span>{agency}</span>}
        <span title={t('notes.number', { n: note.seq })}>{format.time(note.at, zone)}</span>
        <TimeMark mark={mark} label={t('recording.in')} />
        <span>{note.by.name}</span>
        {note.revision > 1 && <span>{t('notes.edited')}</span>}
        {note.removed && <span>{t('notes.removed')}</span>}
      </p>
      <p className={layout.words}>{note.text}</p>
      {mayEdit && (
        <div className={styles.buttons}>
          {note.removed ? (
            <Button size="small" onClick={() => dispatch({ type: 'note.restore', noteId })}>
              {t('general.restore')}
            </Button>
          ) : (
            <>
              <Button size="small" tone="quiet" onClick={() => setEditing(true)}>
                {t('general.edit')}
              </Button>
              <Button size="small" tone="quiet" onClick={() => dispatch({ type: 'note.remove', noteId })}>
                {t('general.remove')}
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  )
})
