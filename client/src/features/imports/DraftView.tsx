import type { ImportPlace } from '../../http/imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { DraftSteps, type DraftStep } from './DraftSteps.tsx'
import { refusedFileWords } from './problem-words.ts'
import { ReadingProgress } from './ReadingProgress.tsx'
import { useDraftReading } from './use-draft-reading.ts'

interface DraftViewProps {
  readonly place: ImportPlace
  readonly draftId: string
  /** The step that the address names; null: whichever needs a person first. */
  readonly step: DraftStep | null
  readonly onStep: (step: DraftStep) => void
}

/** One workbook on its way in: read when the page opens, and again by every mapping that a person chooses. */
export function DraftView({ place: { slot, stream }, draftId, step, onStep }: DraftViewProps) {
  const words = useWords()
  const { t, format } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { reading, preview, read } = useDraftReading(slot, stream, draftId)
  const problem =
    reading.status === 'refused'
      ? refusedFileWords(t, reading.file)
      : reading.status === 'failed'
        ? errorWords(words, reading.error, zone)
        : null
  return (
    <div className={layout.stack} aria-busy={reading.status === 'reading'}>
      {reading.status === 'reading' && (
        <ReadingProgress fileName={preview?.draft.fileName ?? ''} progress={reading.progress} onStop={null} />
      )}
      {problem !== null && (
        <Banner
          tone="bad"
          role="alert"
          actions={
            <Button size="small" onClick={() => read(null)}>
              {t('general.retry')}
            </Button>
          }
        >
          {problem}
        </Banner>
      )}
      {preview !== null && (
        <p className={layout.words}>
          <b>{preview.draft.fileName}</b>{' '}
          <span className={layout.faint}>
            {t('imports.sent', { time: format.moment(preview.draft.createdAt, zone) })}
          </span>
        </p>
      )}
      {preview !== null && (
        <DraftSteps
          place={{ slot, stream }}
          preview={preview}
          isReading={reading.status === 'reading'}
          step={step}
          onStep={onStep}
          onRead={read}
        />
      )}
    </div>
  )
}
