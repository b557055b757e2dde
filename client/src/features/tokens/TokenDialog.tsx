import { useState } from 'react'
import { apiScope, newApiToken, type ApiScope, type IssuedApiToken } from '../../../../shared/protocol/http-tokens.ts'
import type { Instant } from '../../../../shared/temporal.ts'
import { issueToken } from '../../http/tokens.ts'
import { readInstant } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { FormButtons } from '../../ui/FormButtons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

interface TokenDialogProps {
  readonly slot: string
  readonly now: Instant
  readonly onIssued: (token: IssuedApiToken) => void
  readonly onClose: () => void
}

/** A new token: for whom, for what, until when. */
export function TokenDialog({ slot, now, onIssued, onClose }: TokenDialogProps) {
  const words = useWords()
  const { t } = words
  const [label, setLabel] = useState('')
  const [scopes, setScopes] = useState<readonly ApiScope[]>(apiScope.options)
  const [until, setUntil] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    // To the end of the day, on the clock of the west of the country, as everywhere in these settings.
    const expiresAt = readInstant(until === '' ? '' : `${until}T23:59:59`, 'Asia/Jakarta')
    if (expiresAt !== null && expiresAt <= now) return setProblem(t('tokens.until.past'))
    const read = newApiToken.safeParse({ label, scopes, expiresAt })
    if (!read.success) return setProblem(t('tokens.incomplete'))
    const answer = await issueToken(slot, read.data)
    if (answer.ok) onIssued(answer.value)
    else setProblem(errorWords(words, answer.error, 'Asia/Jakarta'))
  }
  return (
    <Dialog title={t('tokens.add')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label={t('tokens.label')} hint={t('tokens.label.hint')}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={200}
              autoComplete="off"
              value={label}
              onChange={({ target }) => setLabel(target.value)}
            />
          )}
        </Field>
        <fieldset className={layout.stack}>
          <legend>{t('tokens.scopes')}</legend>
          {apiScope.options.map((scope) => (
            <label key={scope} className={layout.row}>
              <input
                type="checkbox"
                checked={scopes.includes(scope)}
                onChange={({ target }) => {
                  const rest = scopes.filter((other) => other !== scope)
                  setScopes(target.checked ? [...rest, scope] : rest)
                }}
              />
              {t(`tokens.scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <Field label={t('tokens.until')} hint={t('tokens.until.hint')}>
          {(control) => (
            <input {...control} type="date" value={until} onChange={({ target }) => setUntil(target.value)} />
          )}
        </Field>
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        <FormButtons submit={t('tokens.add')} cancel={t('general.cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
