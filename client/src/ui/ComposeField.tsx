import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './ComposeField.module.css'
import type { FieldDraft } from './DraftField.tsx'
import { DraftHint } from './DraftHint.tsx'
import { Field } from './Field.tsx'
import { shortcutName, useShortcut, type ShortcutKey } from './use-shortcut.ts'

/** One way to go on with what is being typed. */
export interface Suggestion {
  readonly id: string
  readonly word: string
  readonly detail: string
  /** Takes the place of what is typed from `from` to the cursor. */
  readonly insert: string
}

/** What could be meant where the cursor stands. */
export interface Suggestions {
  readonly from: number
  readonly list: readonly Suggestion[]
}

interface ComposeFieldProps {
  readonly label: string
  readonly draft: FieldDraft
  readonly suggest: (text: string, cursor: number) => Suggestions | null
  /** Enter; `andMore`: with Ctrl. */
  readonly onSend: (andMore: boolean) => void
  /** Arrow up in an empty field. */
  readonly onUp?: () => void
  readonly shortcut: ShortcutKey
  readonly placeholder?: string
  readonly problem?: string | null
  readonly autoFocus?: boolean
  /** What was understood of the text so far. */
  readonly children?: ReactNode
}

/**
 * A line that is written with the keyboard alone: Enter sends, Shift+Enter breaks the line, arrows and Enter or Tab take
 * a suggestion, Escape first closes suggestions and then leaves the field; the text stays.
 */
export function ComposeField(props: ComposeFieldProps) {
  const { label, draft, suggest, onSend, onUp, shortcut, problem = null } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const [cursor, setCursor] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  // Where the cursor goes once a suggestion has been taken in; the browser would put it at the end.
  const wanted = useRef<number | null>(null)
  useShortcut(shortcut, () => area.current?.focus())
  useLayoutEffect(() => {
    if (wanted.current === null) return
    area.current?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  })
  const found = closedAt === draft.text ? null : suggest(draft.text, cursor)
  const list = found?.list ?? []
  const at = Math.min(chosen, list.length - 1)

  const write = (text: string, next: number): void => {
    draft.write(text)
    setCursor(next)
    setChosen(0)
  }
  const take = (suggestion: Suggestion | undefined): void => {
    if (suggestion === undefined || found === null) return
    const text = `${draft.text.slice(0, found.from)}${suggestion.insert} ${draft.text.slice(cursor).trimStart()}`
    const next = found.from + suggestion.insert.length + 1
    write(text, next)
    wanted.current = next
    area.current?.focus()
  }
  const takesList = (event: KeyboardEvent): boolean => {
    if (list.length === 0) return false
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setChosen((at + (event.key === 'ArrowDown' ? 1 : list.length - 1)) % list.length)
      return true
    }
    if (event.key === 'Escape') {
      setClosedAt(draft.text)
      return true
    }
    if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey) return false
    take(list[at])
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (takesList(event)) return event.preventDefault()
    if (event.key === 'Escape') return area.current?.blur()
    if (event.key === 'ArrowUp' && draft.text === '' && onUp !== undefined) {
      event.preventDefault()
      return onUp()
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    onSend(event.ctrlKey || event.metaKey)
  }
  return (
    <div className={styles.compose}>
      <Field label={label} problem={problem} hint={<DraftHint stage={draft.stage} tellsKeys shortcut={shortcut} />}>
        {(control) => (
          <textarea
            ref={area}
            {...control}
            value={draft.text}
            rows={2}
            maxLength={4_000}
            placeholder={props.placeholder}
            autoFocus={props.autoFocus ?? false}
            aria-autocomplete="list"
            aria-controls={list.length > 0 ? listId : undefined}
            aria-activedescendant={list.length > 0 ? `${listId}-${at}` : undefined}
            aria-keyshortcuts={shortcutName(shortcut)}
            onChange={({ target }) => write(target.value, target.selectionStart)}
            onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {list.length > 0 && (
        <div id={listId} className={styles.list} role="listbox" aria-label={label}>
          {list.map((suggestion, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
            <div
              key={suggestion.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion)}
            >
              <b>{suggestion.word}</b> <span>{suggestion.detail}</span>
            </div>
          ))}
        </div>
      )}
      {props.children}
    </div>
  )
}
