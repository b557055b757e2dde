import { memo } from 'react'
import { daysOverdue } from '../../../../shared/ledger/days-overdue.ts'
import type { Duty, DutyStatus } from '../../../../shared/ledger/duty.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'
import type { TimeZone } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import { DutyActions } from './DutyActions.tsx'
import styles from './DutyLine.module.css'
import { ProofFileButton } from './ProofFileButton.tsx'

const marks: Readonly<Record<DutyStatus, { readonly tone: Tone; readonly shape: string }>> = {
  open: { tone: 'none', shape: '○' },
  acknowledged: { tone: 'none', shape: '✓' },
  'in-progress': { tone: 'warn', shape: '◆' },
  reported: { tone: 'now', shape: '●' },
  verified: { tone: 'good', shape: '✓' },
  withdrawn: { tone: 'none', shape: '✖' },
}

interface DutyLineProps {
  readonly duty: Duty
  readonly today: CalendarDate
  readonly zone: TimeZone
  /** How the agency's figures have moved since the meeting before; null where nobody can say. */
  readonly movement: string | null
}

/** One directive as one agency's duty: what, until when, how it stands, and everything that happened to it. */
export const DutyLine = memo(function DutyLine({ duty, today, zone, movement }: DutyLineProps) {
  const { t, format } = useWords()
  const overdue = daysOverdue(duty, today)
  return (
    <li className={styles.duty}>
      <div className={layout.between}>
        <span className={styles.facts}>
          {duty.agencyName} · {duty.meetingTitle}
        </span>
        <span className={layout.row}>
          {overdue !== null && overdue > 0 && (
            <StatusMark tone="bad" shape="▼" word={t('ledger.overdue', { n: overdue })} />
          )}
          {overdue === 0 && <StatusMark tone="warn" shape="◆" word={t('ledger.due-today')} />}
          <StatusMark {...marks[duty.status]} word={t(`ledger.status.${duty.status}`)} />
        </span>
      </div>
      <p className={layout.words}>
        {duty.text} <b>{duty.due === null ? '' : t('directives.due-on', { date: format.longDate(duty.due) })}</b>
      </p>
      {movement !== null && <p className={styles.facts}>{movement}</p>}
      {duty.proofExpected !== null && (
        <p className={styles.facts}>{t('ledger.report.proof.expected', { proof: duty.proofExpected })}</p>
      )}
      {duty.history.length > 0 && (
        <details className={styles.history}>
          <summary>
            {t('ledger.history')} ({duty.history.length})
          </summary>
          <ul>
            {duty.history.map((step) => (
              <li key={`${step.at} ${step.kind}`} className={styles.step}>
                <span className={styles.facts}>
                  {format.moment(step.at, zone)} · {step.by.name} · {t(`ledger.step.${step.kind}`)}
                </span>
                {step.text !== null && <p className={layout.words}>{step.text}</p>}
                {step.proofLink !== null && (
                  <a href={step.proofLink} target="_blank" rel="noopener noreferrer">
                    {t('ledger.proof')}
                  </a>
                )}
                {step.proofFile !== null && <ProofFileButton file={step.proofFile} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      <DutyActions duty={duty} />
    </li>
  )
})
