import { useMemo } from 'react'
import type { MinutesDocument } from '../../../../shared/minutes/document.ts'
import { linesOf } from '../../../../shared/minutes/lines.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { ProposalLine } from './ProposalLine.tsx'

/** What agencies would have in other words: those that wait first. */
export function ProposalList({ document }: { readonly document: MinutesDocument }) {
  const { t } = useWords()
  const proposals = useMeeting((meeting) => meeting.minutes.proposals)
  const lines = useMemo(() => new Map(linesOf(document).map((line) => [line.id, line])), [document])
  const waitingFirst = proposals.toSorted((a, b) => Number(b.outcome === 'open') - Number(a.outcome === 'open'))
  return (
    <Panel title={t('minutes.proposals')} aside={String(proposals.length)} look="open">
      {proposals.length === 0 && <EmptyNote>{t('minutes.proposals.none')}</EmptyNote>}
      <ul className={layout.list}>
        {waitingFirst.map((proposal) => (
          <ProposalLine key={proposal.proposalId} proposal={proposal} line={lines.get(proposal.lineId) ?? null} />
        ))}
      </ul>
    </Panel>
  )
}
