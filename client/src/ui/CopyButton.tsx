import { useState } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import { useUiWords } from './UiWords.tsx'

interface CopyButtonProps {
  readonly text: string
  readonly word: string
  /** It stands on the clipboard, or before the person's eyes to be copied by hand. */
  readonly onCopied?: () => void
}

/** Copies a text; where the browser does not allow it, shows it to be copied by hand. */
export function CopyButton({ text, word, onCopied }: CopyButtonProps) {
  const { copied } = useUiWords()
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      // Not allowed, or a page without TLS: the person copies it themselves.
      setState('by-hand')
    }
    onCopied?.()
  }
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {state === 'copied' ? `✓ ${copied}` : word}
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
