import { useState } from 'react'
import type { Duty } from '../../../../shared/ledger/duty.ts'
import { can, type LedgerAction } from '../../../../shared/ledger/permissions.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useLedgerClient, useLedgerMe } from '../../store/use-ledger.ts'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { DutyReasonForm } from './DutyReasonForm.tsx'
import { ReportForm } from './ReportForm.tsx'

type Form = 'none' | 'progress' | 'done' | 'return' | 'reopen'

/** What this person may do with a duty as it stands; what cannot be done is not there. */
export function DutyActions({ duty }: { readonly duty: Duty }) {
  const { t } = useWords()
  const client = useLedgerClient()
  const me = useLedgerMe()
  const [form, setForm] = useState<Form>('none')
  const { dutyId, status } = duty
  const may = (action: LedgerAction): boolean => can(me, action, duty.agencyId)
  const isOver = status === 'verified' || status === 'withdrawn'
  const close = (): void => setForm('none')
  const button = (shown: Form, word: string) => (
    <Button size="small" aria-expanded={form === shown} onClick={() => setForm(form === shown ? 'none' : shown)}>
      {word}
    </Button>
  )
  return (
    <>
      <div className={layout.row}>
        {status === 'open' && may('duty.acknowledge') && (
          <Button size="small" tone="primary" onClick={() => client.dispatch({ type: 'duty.acknowledge', dutyId })}>
            {t('ledger.acknowledge')}
          </Button>
        )}
        {!isOver && may('duty.report-progress') && button('progress', t('ledger.progress'))}
        {!isOver && may('duty.report-done') && button('done', t('ledger.done'))}
        {status === 'reported' && may('duty.verify') && (
          <Button size="small" tone="primary" onClick={() => client.dispatch({ type: 'duty.verify', dutyId })}>
            {t('ledger.verify')}
          </Button>
        )}
        {status === 'reported' && may('duty.return') && button('return', t('ledger.return'))}
        {status === 'verified' && may('duty.reopen') && button('reopen', t('ledger.reopen'))}
      </div>
      {(form === 'progress' || form === 'done') && <ReportForm key={form} duty={duty} kind={form} onClose={close} />}
      {(form === 'return' || form === 'reopen') && (
        <DutyReasonForm key={form} duty={duty} kind={form} onClose={close} />
      )}
    </>
  )
}
