import { useState } from 'react'
import { newAccount, SHORTEST_PASSWORD } from '../../../../shared/protocol/http.ts'
import { addAccount } from '../../http/house.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useKept } from '../../store/use-kept.ts'
import { Banner } from '../../ui/Banner.tsx'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

interface AccountDialogProps {
  readonly slot: string
  readonly onAdded: () => void
  readonly onClose: () => void
}

/** A new account of the secretariat or of a leader. */
export function AccountDialog({ slot, onAdded, onClose }: AccountDialogProps) {
  const words = useWords()
  const { t } = words
  const form = useKept('rakor.account new', { kind: 'secretariat', name: '', title: '', login: '' })
  // A password is kept nowhere.
  const [password, setPassword] = useState('')
  const typed = { ...form.value, password }
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const read = newAccount.safeParse({ ...typed, title: typed.title.trim() === '' ? null : typed.title })
    if (!read.success) return setProblem(t('regency.incomplete'))
    const answer = await addAccount(slot, read.data)
    if (answer.ok) {
      form.forget()
      onAdded()
    } else setProblem(errorWords(words, answer.error, 'Asia/Jakarta'))
  }
  const texts = [
    { field: 'name', label: t('setup.name'), hint: null, required: true },
    { field: 'title', label: t('accounts.title-held'), hint: null, required: false },
    { field: 'login', label: t('login.account'), hint: t('setup.account.hint'), required: true },
    {
      field: 'password',
      label: t('setup.password'),
      hint: t('setup.password.hint', { n: SHORTEST_PASSWORD }),
      required: true,
    },
  ] as const
  return (
    <Dialog title={t('accounts.add')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label={t('accounts.kind')}>
          {(control) => (
            <select
              {...control}
              value={typed.kind}
              onChange={({ target }) => form.write({ ...form.value, kind: target.value })}
            >
              {newAccount.shape.kind.options.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`links.kind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {texts.map(({ field, label, hint, required }) => (
          <Field key={field} label={label} hint={hint}>
            {(control) => (
              <input
                {...control}
                required={required}
                maxLength={200}
                minLength={field === 'password' ? SHORTEST_PASSWORD : undefined}
                autoComplete="off"
                autoCapitalize={field === 'name' ? 'words' : 'none'}
                value={typed[field]}
                onChange={({ target }) =>
                  field === 'password'
                    ? setPassword(target.value)
                    : form.write({ ...form.value, [field]: target.value })
                }
              />
            )}
          </Field>
        ))}
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        <FormButtons
          submit={t('accounts.add')}
          cancel={t('general.cancel')}
          onCancel={() => {
            form.forget()
            onClose()
          }}
        />
      </form>
    </Dialog>
  )
}
