import type { StreamId } from '../../../../shared/ids.ts'
import type { Duty } from '../../../../shared/ledger/duty.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { BriefCard } from './BriefCard.tsx'
import styles from './BriefCard.module.css'
import { presentersOf } from './presenters.ts'

interface BriefPanelProps {
  readonly slot: string
  readonly stream: StreamId
  /** From the ledger; empty while it is not known. */
  readonly duties: readonly Duty[]
}

/** What to know and to ask about the agency that presents, and, folded, about the next one. */
export function BriefPanel({ slot, stream, duties }: BriefPanelProps) {
  const { t } = useWords()
  const agenda = useMeeting((meeting) => meeting.agenda)
  const { now, next } = presentersOf(agenda)
  return (
    <Panel title={t('brief.title')} aside={t('brief.private')}>
      {now === null && next === null && <EmptyNote>{t('brief.none')}</EmptyNote>}
      {now !== null && (
        <BriefCard key={now} over={t('brief.now')} slot={slot} agencyId={now} stream={stream} duties={duties} />
      )}
      {next !== null && (
        <details className={styles.next} open={now === null}>
          <summary>{t('brief.next')}</summary>
          <BriefCard key={next} over={t('brief.next')} slot={slot} agencyId={next} stream={stream} duties={duties} />
        </details>
      )}
    </Panel>
  )
}
