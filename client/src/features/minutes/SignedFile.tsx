import { isOpenTo } from '../../../../shared/protocol/house-rules.ts'
import { useState } from 'react'
import { MAX_SIGNED_BYTES, type SignedSummary } from '../../../../shared/protocol/http-minutes.ts'
import { attachSigned, download, signedPath } from '../../http/documents.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMe } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useMinutesSurroundings } from './minutes-context.ts'

interface SignedFileProps {
  readonly code: string
  readonly version: number
  readonly signed: SignedSummary | null
  readonly onAttached: () => void
}

const MB = MAX_SIGNED_BYTES / (1024 * 1024)

/** The final file of a sealed version, signed outside: fetched by everybody, attached by the secretariat. */
export function SignedFile({ code, version, signed, onAttached }: SignedFileProps) {
  const words = useWords()
  const { t } = words
  const { slot, stream } = useMinutesSurroundings()
  const { kind } = useMe()
  const [state, setState] = useState<'idle' | 'sending' | { readonly problem: string }>('idle')
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > MAX_SIGNED_BYTES) return setState({ problem: t('minutes.signed.too-large', { mb: MB }) })
    setState('sending')
    const answer = await attachSigned(slot, stream, code, file)
    if (!answer.ok) return setState({ problem: errorWords(words, answer.error, 'Asia/Jakarta') })
    setState('idle')
    onAttached()
  }
  return (
    <>
      {signed !== null && (
        <>
          <Button
            size="small"
            tone="primary"
            onClick={() => void download(slot, signedPath(stream, code), `notula-bertanda-tangan-versi-${version}.pdf`)}
          >
            {t('minutes.signed')}
          </Button>
          {signed.extendsSealed ? (
            <StatusMark tone="good" shape="✓" word={t('minutes.signed.same')} />
          ) : (
            <StatusMark tone="warn" word={t('minutes.signed.other')} />
          )}
        </>
      )}
      {isOpenTo(kind, 'signed.attach') && (
        <Field
          label={t('minutes.signed.attach')}
          hint={state === 'sending' ? t('minutes.signed.sending') : t('minutes.signed.hint', { mb: MB })}
          problem={typeof state === 'string' ? null : state.problem}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept="application/pdf"
              disabled={state === 'sending'}
              onChange={({ target }) => void take(target.files?.[0])}
            />
          )}
        </Field>
      )}
    </>
  )
}
