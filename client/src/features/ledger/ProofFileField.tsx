import { useState } from 'react'
import { MAX_PROOF_BYTES, proofType, type ProofFile } from '../../../../shared/ledger/duty.ts'
import { sendProof } from '../../http/proofs.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { useLedgerSlot } from './ledger-slot.ts'

interface ProofFileFieldProps {
  readonly file: ProofFile | null
  readonly onChange: (file: ProofFile | null) => void
}

const MEGABYTE = 1024 * 1024

/** A picture or a PDF as proof; it is sent when it is chosen, and counts when the report is. */
export function ProofFileField({ file, onChange }: ProofFileFieldProps) {
  const { t } = useWords()
  const slot = useLedgerSlot()
  const [state, setState] = useState<'idle' | 'sending' | 'too-large' | 'failed' | 'wrong'>('idle')
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return
    if (chosen.size > MAX_PROOF_BYTES) return setState('too-large')
    setState('sending')
    const answer = await sendProof(slot, chosen)
    if (!answer.ok) return setState('refused' in answer.error ? 'wrong' : 'failed')
    setState('idle')
    onChange({ ...answer.value, name: chosen.name.slice(-200) })
  }
  if (file !== null)
    return (
      <p className={layout.row}>
        <span>
          ✓ {file.name} ({Math.max(1, Math.round(file.bytes / 1_000))} kB)
        </span>
        <Button size="small" tone="quiet" onClick={() => onChange(null)}>
          {t('general.remove')}
        </Button>
      </p>
    )
  return (
    <Field
      label={t('ledger.report.file')}
      hint={
        state === 'sending'
          ? t('ledger.report.file.sending')
          : t('ledger.report.file.hint', { mb: MAX_PROOF_BYTES / MEGABYTE })
      }
      problem={state === 'idle' || state === 'sending' ? null : t(`ledger.report.file.${state}`)}
    >
      {(control) => (
        <input
          {...control}
          type="file"
          accept={proofType.options.join(',')}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      )}
    </Field>
  )
}
