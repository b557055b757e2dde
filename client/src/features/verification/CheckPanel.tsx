import { useCallback, useState } from 'react'
import type { CheckResponse } from '../../../../shared/protocol/http-minutes.ts'
import { checkCode, checkFile } from '../../http/documents.ts'
import type { Answered } from '../../http/request.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { CheckVerdict } from './CheckVerdict.tsx'
import { sha256 } from './sha256.ts'

interface CheckPanelProps {
  /** The code in the address; null: none yet. */
  readonly code: string | null
  readonly onCode: (code: string) => void
}

/** Whether a paper, by its code, or a file, by its contents, is what was sealed. The file does not leave this device. */
export function CheckPanel({ code, onCode }: CheckPanelProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState(code ?? '')
  const [file, setFile] = useState<{ name: string; answer: Answered<CheckResponse> } | null>(null)
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return
    setFile(null)
    const hash = sha256(new Uint8Array(await chosen.arrayBuffer()))
    setFile({ name: chosen.name, answer: await checkFile(hash) })
  }
  return (
    <div className={layout.stack}>
      <form
        className={layout.row}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() !== '') onCode(typed.trim())
        }}
      >
        <Field label={t('check.code')} hint={t('check.code.hint')}>
          {(control) => (
            <input
              {...control}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" tone="primary">
          {t('check.check')}
        </Button>
      </form>
      {code !== null && <CodeVerdict key={code} code={code} />}
      <Field label={t('check.file')} hint={t('check.file.hint')}>
        {(control) => <input {...control} type="file" onChange={(event) => void take(event.target.files?.[0])} />}
      </Field>
      {file !== null && <CheckVerdict subject={file.name} answer={file.answer} />}
    </div>
  )
}

function CodeVerdict({ code }: { readonly code: string }) {
  const { t } = useWords()
  const { answer } = useAnswer(useCallback(() => checkCode(code), [code]))
  if (answer === 'waiting') return <p className={layout.faint}>{t('general.loading')}</p>
  return <CheckVerdict subject={code} answer={answer} />
}
