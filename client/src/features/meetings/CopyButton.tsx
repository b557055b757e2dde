import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

/** Copies a text; where the browser does not allow it, shows it to be copied by hand. */
export function CopyButton({ text, word }: { readonly text: string; readonly word: string }) {
  const { t } = useWords()
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      // Not allowed, or a page without TLS: the person copies it themselves.
      setState('by-hand')
    }
  }
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {state === 'copied' ? `✓ ${t('general.copied')}` : word}
      </Button>
      {state === 'by-hand' && (
        <Dialog title={word} onClose={() => setState('idle')}>
          <Field label={word} hideLabel>
            {(control) => (
              <textarea {...control} readOnly rows={8} value={text} onFocus={({ target }) => target.select()} />
            )}
          </Field>
        </Dialog>
      )}
    </>
  )
}
