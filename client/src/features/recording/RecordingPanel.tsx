import { useMemo } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import { chaptersOf, chaptersText } from '../../../../shared/recording/chapters.ts'
import type { Cue } from '../../../../shared/recording/vtt.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { ChapterList } from './ChapterList.tsx'
import { PlacementForm } from './PlacementForm.tsx'
import { PlacementLine } from './PlacementLine.tsx'
import { TranscriptPanel } from './TranscriptPanel.tsx'
import { useTranscript } from './use-transcript.ts'

const noCues: readonly Cue[] = []

interface RecordingPanelProps {
  readonly slot: string
  readonly stream: StreamId
}

/** The recording laid along the meeting: when it began, what stands where in it, and what was said under each item. */
export function RecordingPanel({ slot, stream }: RecordingPanelProps) {
  const words = useWords()
  const { t } = words
  const mayPlace = useCan('recording.place')
  const placement = useMeeting((meeting) => meeting.recording.placement)
  const hasTranscript = useMeeting((meeting) => meeting.recording.transcript !== null)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { answer, again } = useTranscript(slot, stream)
  const transcript = answer !== 'waiting' && answer.ok ? answer.value.transcript : null
  const chapters = useChapters(transcript?.cues ?? noCues)
  const text = placement === null ? '' : chaptersText(chapters.chapters, placement, t('recording.chapters.beginning'))
  return (
    <div className={layout.stack}>
      <Panel title={t('recording.title')}>
        {placement === null ? <EmptyNote>{t('recording.none')}</EmptyNote> : <PlacementLine placement={placement} />}
        {mayPlace && <PlacementForm key={JSON.stringify(placement)} placement={placement} />}
        {placement !== null && chapters.chapters.length > 0 && (
          <div>
            <CopyButton key={text} text={text} word={t('recording.chapters.copy')} />
          </div>
        )}
      </Panel>
      <TranscriptPanel slot={slot} stream={stream} problems={transcript?.problems ?? []} />
      {hasTranscript && answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
      {hasTranscript && answer !== 'waiting' && answer.ok && transcript === null && (
        <Banner tone="warn">{t('recording.transcript.gone')}</Banner>
      )}
      {answer !== 'waiting' && !answer.ok && (
        <Banner
          tone="bad"
          actions={
            <Button size="small" onClick={again}>
              {t('general.retry')}
            </Button>
          }
        >
          {errorWords(words, answer.error, zone)}
        </Banner>
      )}
      <ChapterList chapters={chapters} />
    </div>
  )
}

function useChapters(cues: readonly Cue[]) {
  const agenda = useMeeting((meeting) => meeting.agenda)
  const notes = useMeeting((meeting) => meeting.notes)
  const directives = useMeeting((meeting) => meeting.directives)
  const recording = useMeeting((meeting) => meeting.recording)
  return useMemo(
    () => chaptersOf({ agenda, notes, directives, recording }, cues),
    [agenda, notes, directives, recording, cues],
  )
}
