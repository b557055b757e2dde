import { useCallback, useState } from 'react'
import type { AccountSummary } from '../../../../shared/protocol/http-house.ts'
import { listAccounts, setAccountActive } from '../../http/house.ts'
import type { ServerError } from '../../http/request.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { AccountDialog } from './AccountDialog.tsx'
import { AccountLine } from './AccountLine.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

type Form = { readonly kind: 'none' | 'add' } | { readonly kind: 'reset'; readonly account: AccountSummary }

interface AccountsPanelProps {
  readonly slot: string
  /** Whose account cannot be changed here: one's own. */
  readonly me: string
}

/** Everybody with a password: added, closed, opened again, given another password. */
export function AccountsPanel({ slot, me }: AccountsPanelProps) {
  const words = useWords()
  const { t } = words
  const { answer, again } = useAnswer(useCallback(() => listAccounts(slot), [slot]))
  const [form, setForm] = useState<Form>({ kind: 'none' })
  const [failure, setFailure] = useState<ServerError | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const close = (): void => setForm({ kind: 'none' })
  const setActive = async (account: AccountSummary, active: boolean): Promise<void> => {
    const done = await setAccountActive(slot, account.accountId, active)
    setFailure(done.ok ? null : done.error)
    again()
  }
  const problem = failure ?? (answer !== 'waiting' && !answer.ok ? answer.error : null)
  return (
    <Panel title={t('accounts.title')}>
      <p className={layout.faint}>{t('accounts.hint')}</p>
      <div>
        <Button tone="primary" onClick={() => setForm({ kind: 'add' })}>
          + {t('accounts.add')}
        </Button>
      </div>
      {problem !== null && <Banner tone="bad">{errorWords(words, problem, 'Asia/Jakarta')}</Banner>}
      {told !== null && <Banner tone="info">{told}</Banner>}
      {answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
      <ul className={layout.list} aria-label={t('accounts.title')}>
        {answer !== 'waiting' &&
          answer.ok &&
          answer.value.accounts.map((account) => (
            <AccountLine
              key={account.accountId}
              account={account}
              isMe={account.accountId === me}
              onActive={(active) => void setActive(account, active)}
              onReset={() => setForm({ kind: 'reset', account })}
            />
          ))}
      </ul>
      {form.kind === 'add' && (
        <AccountDialog
          slot={slot}
          onAdded={() => {
            close()
            again()
          }}
          onClose={close}
        />
      )}
      {form.kind === 'reset' && (
        <PasswordDialog
          slot={slot}
          account={form.account}
          onDone={() => {
            setTold(t('accounts.reset.done', { name: form.account.name }))
            close()
          }}
          onClose={close}
        />
      )}
    </Panel>
  )
}
