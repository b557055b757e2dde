import { useState } from 'react'
import { newSlot } from '../../http/new-id.ts'
import { enterByPassword } from '../../http/session.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { EntryProblem } from './EntryProblem.tsx'
import { useEntry } from './use-entry.ts'

/** Enters with an account of the secretariat or of a leader. */
export function LoginForm() {
  const { t } = useWords()
  const { isBusy, problem, enter } = useEntry()
  const [slot] = useState(newSlot)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault()
        enter(enterByPassword({ slot, login, password }))
      }}
    >
      <Field label={t('login.account')}>
        {(control) => (
          <input
            {...control}
            required
            autoComplete="username"
            autoCapitalize="none"
            maxLength={64}
            value={login}
            onChange={({ target }) => setLogin(target.value)}
          />
        )}
      </Field>
      <Field label={t('login.password')}>
        {(control) => (
          <input
            {...control}
            required
            type="password"
            autoComplete="current-password"
            maxLength={200}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <EntryProblem problem={problem} />
      <Button type="submit" tone="primary" wide refusal={isBusy ? t('general.sending') : null}>
        {t('login.enter')}
      </Button>
    </form>
  )
}
