import { useRef, type KeyboardEvent } from 'react'
import { DraftHint, type DraftStage } from './DraftHint.tsx'
import { Field } from './Field.tsx'
import { shortcutName, useShortcut, type ShortcutKey } from './use-shortcut.ts'

/** A text being typed, as its field needs it. */
export interface FieldDraft {
  readonly text: string
  readonly stage: DraftStage
  readonly write: (text: string) => void
}

interface DraftFieldProps {
  readonly label: string
  readonly draft: FieldDraft
  readonly onSend: () => void
  /** Escape: leaves the field; the text stays. */
  readonly onLeave?: () => void
  readonly lines?: 'one' | 'many'
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly problem?: string | null
  readonly autoFocus?: boolean
  /** Goes into the field from anywhere, with Alt. */
  readonly shortcut?: ShortcutKey
  readonly maxLength?: number
}

/** A text that is never lost: the field itself says how far what was typed has come. Enter sends. */
export function DraftField(props: DraftFieldProps) {
  const { label, draft, onSend, onLeave, lines = 'many', hideLabel = false, problem = null } = props
  const line = useRef<HTMLInputElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  useShortcut(props.shortcut ?? null, () => (line.current ?? area.current)?.focus())
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') return onLeave?.()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSend()
  }
  const own = {
    value: draft.text,
    onChange: (event: { readonly target: { readonly value: string } }) => draft.write(event.target.value),
    onKeyDown,
    placeholder: props.placeholder,
    autoFocus: props.autoFocus ?? false,
    'aria-keyshortcuts': props.shortcut === undefined ? undefined : shortcutName(props.shortcut),
    maxLength: props.maxLength ?? (lines === 'one' ? 200 : 4_000),
  }
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      problem={problem}
      hint={<DraftHint stage={draft.stage} tellsKeys={lines === 'many'} shortcut={props.shortcut} />}
    >
      {(control) =>
        lines === 'one' ? (
          <input ref={line} {...control} {...own} />
        ) : (
          <textarea ref={area} {...control} {...own} rows={2} />
        )
      }
    </Field>
  )
}
