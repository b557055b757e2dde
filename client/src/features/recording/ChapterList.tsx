import type { Chapters, Written } from '../../../../shared/recording/chapters.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useRecordingMarks } from '../../store/use-recording.ts'
import { TimeMark } from '../../ui/TimeMark.tsx'
import { CueList } from './CueList.tsx'
import styles from './Recording.module.css'

/** Every item that was held, with its place in the recording and what was written and said under it. */
export function ChapterList({ chapters: { chapters, written, cues } }: { readonly chapters: Chapters }) {
  const { t } = useWords()
  const markOf = useRecordingMarks()
  const isPlaced = useMeeting((meeting) => meeting.recording.placement !== null)
  return (
    <ol className={styles.chapters} aria-label={t('recording.chapters')}>
      {chapters.map((chapter) => {
        const mark = markOf(chapter.startedAt)
        return (
          <li key={chapter.item.itemId}>
            <h3 className={styles.chapter}>
              {mark === null && isPlaced ? (
                <span className={styles.before}>{t('recording.before')}</span>
              ) : (
                <TimeMark mark={mark} label={t('recording.in')} />
              )}
              {chapter.item.title}
            </h3>
            <WrittenList written={chapter.written} />
            <CueList cues={chapter.cues} />
          </li>
        )
      })}
      {(written.length > 0 || cues.length > 0) && (
        <li>
          <h3 className={styles.chapter}>{t('recording.unassigned')}</h3>
          <WrittenList written={written} />
          <CueList cues={cues} />
        </li>
      )}
    </ol>
  )
}

function WrittenList({ written }: { readonly written: readonly Written[] }) {
  const { t } = useWords()
  const markOf = useRecordingMarks()
  if (written.length === 0) return null
  return (
    <ul className={styles.written}>
      {written.map((one) => {
        const { id, at, kind, text } =
          one.kind === 'note'
            ? { id: one.note.noteId, at: one.note.at, kind: t(`notes.kind.${one.note.kind}`), text: one.note.text }
            : {
                id: one.directive.directiveId,
                at: one.directive.issuedAt,
                kind: t('recording.directive'),
                text: one.directive.text,
              }
        return (
          <li key={`${one.kind} ${id}`}>
            <TimeMark mark={markOf(at)} label={t('recording.in')} />
            <span>
              <b>{kind}</b> {text}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
