import { useMemo, useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { NoteLine } from './NoteLine.tsx'

/** The notes so far, newest first. `latest`: only so many of them, for a narrow column. */
export function NoteList({ latest = null }: { readonly latest?: number | null }) {
  const { t } = useWords()
  const notes = useMeeting((meeting) => meeting.notes)
  const [withRemoved, setWithRemoved] = useState(false)
  const removed = notes.filter((note) => note.removed).length
  const shown = useMemo(() => {
    const visible = notes.filter((note) => withRemoved || !note.removed).toReversed()
    return latest === null ? visible : visible.slice(0, latest)
  }, [notes, withRemoved, latest])
  return (
    <Panel
      title={t(latest === null ? 'notes.title' : 'notes.latest')}
      aside={notes.length - removed || null}
      look="open"
    >
      {shown.length === 0 && <EmptyNote>{t('notes.none')}</EmptyNote>}
      <ul className={layout.list}>
        {shown.map((note) => (
          <NoteLine key={note.noteId} note={note} />
        ))}
      </ul>
      {removed > 0 && (
        <div>
          <Button size="small" tone="quiet" onClick={() => setWithRemoved(!withRemoved)}>
            {withRemoved ? t('notes.hide-removed') : t('notes.show-removed', { n: removed })}
          </Button>
        </div>
      )}
    </Panel>
  )
}
