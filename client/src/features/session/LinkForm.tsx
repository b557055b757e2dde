import { useState } from 'react'
import { enterByLink } from '../../http/session.ts'
import { newSlot } from '../../http/new-id.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { EntryProblem } from './EntryProblem.tsx'
import { useEntry } from './use-entry.ts'

const NAME = 'rakor.name'
const TITLE = 'rakor.title'

/** Enters by a seat's link: the secret is in the address, the person says name and title. */
export function LinkForm({ secret }: { readonly secret: string }) {
  const { t } = useWords()
  const { isBusy, problem, enter } = useEntry()
  const [slot] = useState(newSlot)
  const [name, setName] = useState(() => localStorage.getItem(NAME) ?? '')
  const [title, setTitle] = useState(() => localStorage.getItem(TITLE) ?? '')
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault()
        localStorage.setItem(NAME, name)
        localStorage.setItem(TITLE, title)
        enter(enterByLink({ slot, secret, name: name.trim(), title: title.trim() === '' ? null : title.trim() }))
      }}
    >
      <p className={layout.faint}>{t('link.who')}</p>
      <Field label={t('link.name')}>
        {(control) => (
          <input
            {...control}
            required
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label={`${t('link.title-held')} (${t('general.optional')})`}>
        {(control) => (
          <input
            {...control}
            autoComplete="organization-title"
            maxLength={200}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <EntryProblem problem={problem} />
      <Button type="submit" tone="primary" wide refusal={isBusy ? t('general.sending') : null}>
        {t('link.enter')}
      </Button>
    </form>
  )
}
