import { useMemo, useState, type ReactNode } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import layout from '../../ui/layout.module.css'
import { DocumentView } from './DocumentView.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import { MinutesContext } from './minutes-context.ts'
import { MinutesHead } from './MinutesHead.tsx'
import styles from './MinutesPanel.module.css'
import { ProposalList } from './ProposalList.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'
import { SummaryPanel } from './SummaryPanel.tsx'
import { useMinutes } from './use-minutes.ts'
import { VersionPanel } from './VersionPanel.tsx'

interface MinutesPanelProps {
  readonly slot: string
  readonly stream: StreamId
  /** Where the recording of the meeting is shown, beside the other parts. */
  readonly recording: ReactNode
}

type Part = 'text' | 'review' | 'versions' | 'files' | 'summary' | 'recording'
const parts: readonly Part[] = ['text', 'review', 'versions', 'files', 'summary', 'recording']

/** The minutes (notula), drafted from the log from the first minute of the meeting until they are sealed. */
export function MinutesPanel({ slot, stream, recording }: MinutesPanelProps) {
  const { t } = useWords()
  const { document, history, hasSources, problem } = useMinutes(slot, stream)
  const open = useMeeting((meeting) => meeting.minutes.proposals.filter((one) => one.outcome === 'open').length)
  const [part, setPart] = useState<Part>('text')
  const surroundings = useMemo(() => ({ slot, stream, history }), [slot, stream, history])
  if (document === null) return <EmptyNote>{t('general.loading')}</EmptyNote>
  return (
    <MinutesContext value={surroundings}>
      <section className={styles.minutes} aria-label={t('minutes.title')}>
        <MinutesHead document={document} />
        {problem !== null && <Banner tone="warn">{t('minutes.no-sources')}</Banner>}
        <div className={styles.parts} role="group" aria-label={t('minutes.title')}>
          {parts.map((one) => (
            <Button key={one} size="small" aria-pressed={part === one} onClick={() => setPart(one)}>
              {t(`minutes.part.${one}`)}
              {one === 'review' && open > 0 && ` (${open})`}
            </Button>
          ))}
        </div>
        {part === 'text' && (
          <>
            {!hasSources && problem === null && <p className={layout.faint}>{t('minutes.sources-coming')}</p>}
            <DocumentView document={document} />
          </>
        )}
        {part === 'review' && (
          <div className={layout.stack}>
            <ReviewPanel document={document} />
            <ProposalList document={document} />
          </div>
        )}
        {part === 'versions' && <VersionPanel document={document} />}
        {part === 'files' && <ExportPanel />}
        {part === 'summary' && <SummaryPanel document={document} />}
        {part === 'recording' && recording}
      </section>
    </MinutesContext>
  )
}
