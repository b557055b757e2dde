import { useState } from 'react'
import { SHORTEST_PASSWORD } from '../../../../shared/protocol/http.ts'
import { newSlot } from '../../http/new-id.ts'
import { setUp } from '../../http/session.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { EntryProblem } from './EntryProblem.tsx'
import { useEntry } from './use-entry.ts'

const empty = { login: '', name: '', title: '', password: '', again: '' }

/** Creates the first secretariat account with the one-time token of the address. */
export function SetUpForm({ token }: { readonly token: string }) {
  const { t } = useWords()
  const { isBusy, problem, enter } = useEntry()
  const [slot] = useState(newSlot)
  const [typed, setTyped] = useState(empty)
  const differs = typed.again !== '' && typed.again !== typed.password
  const write = (field: keyof typeof empty, text: string): void => setTyped({ ...typed, [field]: text })
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.again !== typed.password) return
        const title = typed.title.trim()
        enter(
          setUp({
            slot,
            token,
            login: typed.login.trim().toLowerCase(),
            name: typed.name.trim(),
            title: title === '' ? null : title,
            password: typed.password,
          }),
        )
      }}
    >
      <p className={layout.faint}>{t('setup.hint')}</p>
      <Field label={t('setup.name')}>
        {(control) => (
          <input
            {...control}
            required
            autoComplete="name"
            maxLength={200}
            value={typed.name}
            onChange={({ target }) => write('name', target.value)}
          />
        )}
      </Field>
      <Field label={`${t('link.title-held')} (${t('general.optional')})`}>
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={typed.title}
            onChange={({ target }) => write('title', target.value)}
          />
        )}
      </Field>
      <Field label={t('login.account')} hint={t('setup.account.hint')}>
        {(control) => (
          <input
            {...control}
            required
            autoComplete="username"
            autoCapitalize="none"
            pattern="[A-Za-z0-9][A-Za-z0-9._@\-]{1,63}"
            value={typed.login}
            onChange={({ target }) => write('login', target.value)}
          />
        )}
      </Field>
      <Field label={t('setup.password')} hint={t('setup.password.hint', { n: SHORTEST_PASSWORD })}>
        {(control) => (
          <input
            {...control}
            required
            type="password"
            autoComplete="new-password"
            minLength={SHORTEST_PASSWORD}
            maxLength={200}
            value={typed.password}
            onChange={({ target }) => write('password', target.value)}
          />
        )}
      </Field>
      <Field label={t('setup.password.again')} problem={differs ? t('setup.password.differs') : null}>
        {(control) => (
          <input
            {...control}
            required
            type="password"
            autoComplete="new-password"
            value={typed.again}
            onChange={({ target }) => write('again', target.value)}
          />
        )}
      </Field>
      <EntryProblem problem={problem} />
      <Button type="submit" tone="primary" wide refusal={isBusy ? t('general.sending') : null}>
        {t('setup.create')}
      </Button>
    </form>
  )
}
