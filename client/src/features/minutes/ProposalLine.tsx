import { useState } from 'react'
import type { Proposal } from '../../../../shared/meeting/minutes.ts'
import type { Line } from '../../../../shared/minutes/document.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'

interface ProposalLineProps {
  readonly proposal: Proposal
  /** The line as it now stands; null when there is none any more. */
  readonly line: Line | null
}

const marks = {
  open: { tone: 'warn', shape: '◆' },
  accepted: { tone: 'good', shape: '✓' },
  declined: { tone: 'bad', shape: '✕' },
  withdrawn: { tone: 'none', shape: '○' },
} as const

/** One proposal: both texts, why, and what became of it. */
export function ProposalLine({ proposal, line }: ProposalLineProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const { proposalId, agencyId, outcome } = proposal
  const agency = useMeeting(
    (meeting) => meeting.attendance.seats.find((seat) => seat.agency.agencyId === agencyId)?.agency.shortName,
  )
  const mayDecide = useCan('minutes.accept-proposal') && outcome === 'open'
  const mayWithdraw = useCan('minutes.withdraw-proposal', agencyId) && outcome === 'open'
  const [isDeclining, setDeclining] = useState(false)
  const reason = useDraft(`decline ${proposalId}`)
  const decline = (): void => {
    if (reason.text.trim() === '') return
    dispatch({ type: 'minutes.decline-proposal', proposalId, reason: reason.text.trim() })
    reason.clear()
    setDeclining(false)
  }
  return (
    <li className={layout.stack}>
      <p className={layout.row}>
        <b>{agency ?? agencyId}</b>
        <span>{proposal.by.name}</span>
        <StatusMark {...marks[outcome]} word={t(`minutes.proposal.${outcome}`)} />
      </p>
      <p className={layout.words}>
        {t('minutes.proposal.now')} <s>{line === null ? '–' : line.text || line.composed}</s>
      </p>
      <p className={layout.words}>
        {t('minutes.proposal.wanted')} <ins>{proposal.text}</ins>
      </p>
      {proposal.reason !== null && (
        <p className={layout.words}>
          {t('minutes.proposal.reason')} {proposal.reason}
        </p>
      )}
      {proposal.answer !== null && (
        <p className={layout.words}>
          {t('minutes.proposal.answer')} {proposal.answer}
        </p>
      )}
      {isDeclining && <DraftField label={t('minutes.decline.reason')} draft={reason} onSend={decline} autoFocus />}
      <div className={layout.row}>
        {mayDecide && (
          <>
            <Button
              size="small"
              tone="primary"
              onClick={() =>
                dispatch({ type: 'minutes.accept-proposal', proposalId, baseRevision: line?.revision ?? 0 })
              }
            >
              {t('minutes.accept')}
            </Button>
            <Button
              size="small"
              aria-expanded={isDeclining}
              onClick={() => (isDeclining ? decline() : setDeclining(true))}
            >
              {t('minutes.decline')}
            </Button>
          </>
        )}
        {mayWithdraw && (
          <Button
            size="small"
            tone="quiet"
            onClick={() => dispatch({ type: 'minutes.withdraw-proposal', proposalId, agencyId })}
          >
            {t('minutes.withdraw')}
          </Button>
        )}
      </div>
    </li>
  )
}
