import { useState } from 'react'
import { addressAt, offsetText } from '../../../../shared/recording/offsets.ts'
import type { Cue } from '../../../../shared/recording/vtt.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { TimeMark } from '../../ui/TimeMark.tsx'
import styles from './Recording.module.css'

/** What was said, once somebody wants to read it: a long meeting has thousands of lines. */
export function CueList({ cues }: { readonly cues: readonly Cue[] }) {
  const { t } = useWords()
  const placement = useMeeting((meeting) => meeting.recording.placement)
  const [isOpen, setOpen] = useState(false)
  if (cues.length === 0) return null
  return (
    <details className={styles.cues} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('recording.lines', { n: cues.length })}</summary>
      {isOpen && (
        <ul className={styles.written}>
          {cues.map(({ startMs, endMs, speaker, text }, place) => (
            <li key={`${startMs} ${endMs} ${place}`}>
              <TimeMark
                mark={{
                  text: offsetText(startMs),
                  href: placement === null ? null : addressAt(placement, startMs),
                }}
                label={t('recording.in')}
              />
              <span>
                {speaker !== null && <b>{speaker} </b>}
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
