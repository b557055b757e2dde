import { useCallback, useState } from 'react'
import type { IssuedApiToken } from '../../../../shared/protocol/http-tokens.ts'
import { instant } from '../../../../shared/temporal.ts'
import type { ServerError } from '../../http/request.ts'
import { API_DESCRIPTION, listTokens, revokeToken } from '../../http/tokens.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { TokenDialog } from './TokenDialog.tsx'
import { TokenLine } from './TokenLine.tsx'

type Form =
  | { readonly kind: 'none' | 'add' }
  /** Its secret is before somebody's eyes, for this once. */
  | { readonly kind: 'issued'; readonly token: IssuedApiToken }

/** Tokens by which other systems of the regency read: made, listed, revoked. */
export function TokensPanel({ slot }: { readonly slot: string }) {
  const words = useWords()
  const { t } = words
  const [now] = useState(() => instant.parse(Date.now()))
  const { answer, again } = useAnswer(useCallback(() => listTokens(slot), [slot]))
  const [form, setForm] = useState<Form>({ kind: 'none' })
  const [failure, setFailure] = useState<ServerError | null>(null)
  const close = (): void => setForm({ kind: 'none' })
  const revoke = async (tokenId: string): Promise<void> => {
    const done = await revokeToken(slot, tokenId)
    setFailure(done.ok ? null : done.error)
    again()
  }
  const problem = failure ?? (answer !== 'waiting' && !answer.ok ? answer.error : null)
  const tokens = answer !== 'waiting' && answer.ok ? answer.value.tokens : []
  return (
    <Panel title={t('tokens.title')}>
      <p className={layout.faint}>{t('tokens.hint')}</p>
      <div className={layout.row}>
        <Button tone="primary" onClick={() => setForm({ kind: 'add' })}>
          + {t('tokens.add')}
        </Button>
        <a href={API_DESCRIPTION} target="_blank" rel="noreferrer">
          {t('tokens.description')}
        </a>
      </div>
      {problem !== null && <Banner tone="bad">{errorWords(words, problem, 'Asia/Jakarta')}</Banner>}
      {answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
      {answer !== 'waiting' && answer.ok && tokens.length === 0 && <EmptyNote>{t('tokens.empty')}</EmptyNote>}
      <ul className={layout.list} aria-label={t('tokens.title')}>
        {tokens.map((token) => (
          <TokenLine key={token.tokenId} token={token} now={now} onRevoke={() => void revoke(token.tokenId)} />
        ))}
      </ul>
      {form.kind === 'add' && (
        <TokenDialog
          slot={slot}
          now={now}
          onIssued={(token) => {
            setForm({ kind: 'issued', token })
            again()
          }}
          onClose={close}
        />
      )}
      {form.kind === 'issued' && (
        <Dialog title={t('tokens.issued', { label: form.token.label })} onClose={close}>
          <div className={layout.stack}>
            <Banner tone="warn">{t('tokens.issued.hint')}</Banner>
            <code className={layout.words}>{form.token.secret}</code>
            <div className={layout.row}>
              <CopyButton text={form.token.secret} word={t('tokens.copy')} />
              <Button tone="quiet" onClick={close}>
                {t('general.close')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </Panel>
  )
}
