import { useEffect, useEffectEvent } from 'react'

/** A key pressed with Alt, by where it lies on the keyboard, since Alt changes what it writes on some systems. */
export type ShortcutKey = `Key${Uppercase<string>}` | `Digit${number}`

/** Runs something on Alt and a key, wherever the person is on the page; null: no key. */
export function useShortcut(key: ShortcutKey | null, run: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== key) return
    event.preventDefault()
    run()
  })
  useEffect(() => {
    if (key === null) return undefined
    const listen = (event: KeyboardEvent): void => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [key])
}

/** A shortcut as `aria-keyshortcuts` and people name it: `Alt+N`. */
export function shortcutName(key: ShortcutKey): string {
  return `Alt+${key.replace(/^(Key|Digit)/, '')}`
}
