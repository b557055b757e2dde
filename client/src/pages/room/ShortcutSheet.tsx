import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { PlainKey } from '../../i18n/translate.ts'
import { useCan } from '../../store/use-permission.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './ShortcutSheet.module.css'

interface Shortcut {
  readonly keys: string
  readonly word: PlainKey
}

/** All keys of the room that this person can use, shown when `?` is pressed outside a field. */
export function ShortcutSheet() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [mayLead, mayNote, mayDirect, mayMove] = [
    useCan('agenda.extend-item'),
    useCan('note.add'),
    useCan('directive.issue'),
    useCan('agenda.move-item'),
  ]
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target } = event
      const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
      if (event.key !== '?' || isTyping || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  if (!isOpen) return null
  const shortcuts: readonly Shortcut[] = [
    ...(mayLead ? [{ keys: 'Alt+N', word: 'keys.next' } as const] : []),
    ...(mayDirect
      ? ([
          { keys: 'Alt+A', word: 'keys.directive' },
          { keys: 'Ctrl+Enter', word: 'keys.read-back' },
        ] as const)
      : []),
    ...(mayNote
      ? ([
          { keys: 'Alt+C', word: 'keys.note' },
          { keys: 'Alt+1 … Alt+7', word: 'keys.kind' },
          { keys: '/tanya, p', word: 'keys.kind-typed' },
          { keys: '↑', word: 'keys.edit-last' },
        ] as const)
      : []),
    ...(mayNote || mayDirect
      ? ([
          { keys: '@', word: 'keys.mention' },
          { keys: '#1', word: 'keys.obstacle' },
        ] as const)
      : []),
    { keys: 'Enter', word: 'keys.send' },
    { keys: 'Shift+Enter', word: 'keys.line' },
    { keys: 'Esc', word: 'keys.leave' },
    { keys: '↑ ↓', word: 'keys.rows' },
    ...(mayMove ? [{ keys: 'Alt+↑ ↓', word: 'keys.move' } as const] : []),
    { keys: 'Ctrl+K, /', word: 'keys.search' },
    { keys: '?', word: 'keys.help' },
  ]
  return (
    <Dialog title={t('keys.title')} onClose={() => setOpen(false)}>
      <dl className={styles.keys}>
        {shortcuts.map(({ keys, word }) => (
          <div key={word}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
