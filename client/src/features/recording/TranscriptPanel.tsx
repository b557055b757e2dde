import { useId, useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import { TRANSCRIPT_BYTES, type CueProblemTold } from '../../../../shared/protocol/http-recording.ts'
import { removeTranscript, sendTranscript } from '../../http/recording.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import styles from './Recording.module.css'

interface TranscriptPanelProps {
  readonly slot: string
  readonly stream: StreamId
  /** What could not be read of the one that is there. */
  readonly problems: readonly CueProblemTold[]
}

/** Which transcript the meeting has; the secretariat sends one, replaces it, or takes it away. */
export function TranscriptPanel({ slot, stream, problems }: TranscriptPanelProps) {
  const words = useWords()
  const { t } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const attached = useMeeting((meeting) => meeting.recording.transcript)
  const may = useCan('recording.attach-transcript')
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const input = useId()

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > TRANSCRIPT_BYTES) return setFailed(`${file.name}: ${t('recording.transcript.too-large')}`)
    setBusy(true)
    setFailed(null)
    const answer = await sendTranscript(slot, stream, file)
    setBusy(false)
    if (!answer.ok) setFailed(`${file.name}: ${errorWords(words, answer.error, zone)}`)
  }
  const remove = async (): Promise<void> => {
    setBusy(true)
    setFailed(null)
    const answer = await removeTranscript(slot, stream)
    setBusy(false)
    if (!answer.ok) setFailed(errorWords(words, answer.error, zone))
  }

  if (attached === null && !may) return null
  return (
    <Panel title={t('recording.transcript')}>
      {attached === null ? (
        <EmptyNote>{t('recording.transcript.none')}</EmptyNote>
      ) : (
        <p className={styles.name}>{t('recording.transcript.of', { name: attached.fileName, n: attached.cues })}</p>
      )}
      {may && (
        <div className={styles.upload}>
          <input
            id={input}
            className={styles.file}
            type="file"
            accept=".vtt,.srt,text/vtt"
            disabled={isBusy}
            onChange={({ target }) => {
              void take(target.files?.[0])
              // The same file may be chosen again once it was mended.
              target.value = ''
            }}
          />
          <label htmlFor={input} className={styles.choose}>
            {t(
              isBusy
                ? 'general.sending'
                : attached === null
                  ? 'recording.transcript.choose'
                  : 'recording.transcript.replace',
            )}
          </label>
          {attached !== null && (
            <Button size="small" tone="quiet" onClick={() => void remove()}>
              {t('recording.transcript.remove')}
            </Button>
          )}
          <span className={layout.faint}>{t('recording.transcript.limit')}</span>
        </div>
      )}
      {failed !== null && (
        <Banner tone="bad" role="alert">
          {failed}
        </Banner>
      )}
      {problems.length > 0 && (
        <details className={styles.problems}>
          <summary>{t('recording.transcript.bad', { n: problems.length })}</summary>
          <ul>
            {problems.map(({ line, kind }) => (
              <li key={`${line} ${kind}`}>{t(`recording.problem.${kind}`, { line })}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
