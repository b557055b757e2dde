import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './CodeForm.module.css'

const CODE = /^[A-Z0-9]{6}$/

/** Comes in by the code on the big screen, however it is typed: `k7m 2qx` too. */
export function CodeForm() {
  const { t } = useWords()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  const fits = CODE.test(code)
  return (
    <form
      className={styles.code}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        // Behind the `#`, as in a link: it reaches no log.
        if (fits) navigate(`/masuk#${code}`)
      }}
    >
      <Field label={t('entrance.code')} problem={tried && !fits ? t('entrance.code.wrong') : null}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={9}
            placeholder="K7M 2QX"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('entrance.code.enter')}</Button>
    </form>
  )
}
