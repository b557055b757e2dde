import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useRecordingMarks } from '../../store/use-recording.ts'
import { TimeMark } from '../../ui/TimeMark.tsx'
import { useMinutesSurroundings } from './minutes-context.ts'
import styles from './MinutesLine.module.css'
import { nounOf, ranges } from './source-words.ts'

/** How many events are told in words; more than that is a table of figures, whose numbers say enough. */
const MOST_TOLD = 12

/** The numbers of the events a line came from; pressed, they say who did what and when. */
export function SourceMarks({ sources }: { readonly sources: readonly number[] }) {
  const { t, format } = useWords()
  const { history } = useMinutesSurroundings()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const markOf = useRecordingMarks()
  const [isOpen, setOpen] = useState(false)
  if (sources.length === 0) return null
  const told = sources.slice(-MOST_TOLD).flatMap((seq) => history[seq - 1] ?? [])
  return (
    <>
      <button
        type="button"
        className={styles.sources}
        aria-expanded={isOpen}
        aria-label={t('minutes.sources', { numbers: ranges(sources) })}
        onClick={() => setOpen(!isOpen)}
      >
        #{ranges(sources)}
      </button>
      {isOpen && (
        <ul className={styles.told}>
          {told.map(({ seq, at, by, event }) => (
            <li key={seq}>
              #{seq} · {format.moment(at, zone)} · {t(nounOf(event.type))} · {by.name}{' '}
              <TimeMark mark={markOf(at)} label={t('recording.in')} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
