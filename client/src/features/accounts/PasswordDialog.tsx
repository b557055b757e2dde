import { useState } from 'react'
import { SHORTEST_PASSWORD } from '../../../../shared/protocol/http.ts'
import type { AccountSummary } from '../../../../shared/protocol/http-house.ts'
import { resetPassword } from '../../http/house.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

interface PasswordDialogProps {
  readonly slot: string
  readonly account: AccountSummary
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Another password for somebody who forgot theirs; shown while typing, since it is told in person. */
export function PasswordDialog({ slot, account, onDone, onClose }: PasswordDialogProps) {
  const words = useWords()
  const { t } = words
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const answer = await resetPassword(slot, account.accountId, password)
    if (answer.ok) onDone()
    else setProblem(errorWords(words, answer.error, 'Asia/Jakarta'))
  }
  return (
    <Dialog title={t('accounts.reset.of', { name: account.name })} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className={layout.small}>{t('accounts.reset.hint')}</p>
        <Field label={t('setup.password')} hint={t('setup.password.hint', { n: SHORTEST_PASSWORD })}>
          {(control) => (
            <input
              {...control}
              required
              autoComplete="off"
              autoCapitalize="none"
              minLength={SHORTEST_PASSWORD}
              maxLength={200}
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Field>
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        <FormButtons submit={t('accounts.reset')} cancel={t('general.cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
