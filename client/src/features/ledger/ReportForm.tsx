import { useState } from 'react'
import { ledgerCommand, type Duty, type ProofFile } from '../../../../shared/ledger/duty.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useLedgerDraft } from '../../store/use-draft.ts'
import { useLedgerClient } from '../../store/use-ledger.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import layout from '../../ui/layout.module.css'
import { ProofFileField } from './ProofFileField.tsx'

interface ReportFormProps {
  readonly duty: Duty
  readonly kind: 'progress' | 'done'
  readonly onClose: () => void
}

/** What an agency did about a duty, with its proof: a link, or a file. */
export function ReportForm({ duty, kind, onClose }: ReportFormProps) {
  const { t } = useWords()
  const client = useLedgerClient()
  const text = useLedgerDraft(`duty.${kind} ${duty.dutyId}`)
  const proof = useLedgerDraft(`duty.proof ${duty.dutyId}`)
  const [proofFile, setProofFile] = useState<ProofFile | null>(null)
  const [tried, setTried] = useState(false)
  const link = proof.text.trim() === '' ? null : proof.text.trim()
  const needsProof = kind === 'done' && duty.proofExpected !== null && link === null && proofFile === null
  const command = {
    type: kind === 'done' ? ('duty.report-done' as const) : ('duty.report-progress' as const),
    dutyId: duty.dutyId,
    text: text.text.trim(),
    proofLink: link,
    proofFile,
  }
  const isLink = ledgerCommand.safeParse({ ...command, text: '-' }).success

  const problem = isLink ? (needsProof ? t('ledger.report.proof.needed') : null) : t('ledger.report.proof.wrong')

  const send = (): void => {
    setTried(true)
    if (command.text === '' || !isLink || needsProof) return
    client.dispatch(command)
    text.clear()
    proof.clear()
    onClose()
  }

  return (
    <div className={layout.stack}>
      <DraftField label={t('ledger.report.text')} draft={text} onSend={send} onLeave={onClose} autoFocus />
      <DraftField
        label={t('ledger.report.proof')}
        draft={proof}
        onSend={send}
        onLeave={onClose}
        lines="one"
        maxLength={2_000}
        placeholder="https://"
        problem={tried ? problem : null}
      />
      <ProofFileField file={proofFile} onChange={setProofFile} />
      <div className={layout.row}>
        <Button size="small" tone="primary" onClick={send}>
          {t(kind === 'done' ? 'ledger.done' : 'ledger.progress')}
        </Button>
        <Button size="small" tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  )
}
