import { useState } from 'react'
import type { ProofFile } from '../../../../shared/ledger/duty.ts'
import { download } from '../../http/documents.ts'
import { proofPath } from '../../http/proofs.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLedgerSlot } from './ledger-slot.ts'

/** Fetches a proof to be looked at outside of the browser. */
export function ProofFileButton({ file }: { readonly file: ProofFile }) {
  const { t } = useWords()
  const slot = useLedgerSlot()
  const [failed, setFailed] = useState(false)
  const fetchFile = async (): Promise<void> => {
    const answer = await download(slot, proofPath(file.sha256), file.name)
    setFailed(!answer.ok)
  }
  return (
    <>
      <Button size="small" onClick={() => void fetchFile()}>
        {t('ledger.proof')}: {file.name}
      </Button>
      {failed && <span role="alert">◆ {t('session.unreachable')}</span>}
    </>
  )
}
