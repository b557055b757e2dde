import styles from './DraftHint.module.css'
import { useUiWords, type UiWords } from './UiWords.tsx'
import { shortcutName, type ShortcutKey } from './use-shortcut.ts'

/** How far a typed text has come: nothing typed, just typed, kept on this device, on its way, or stored by the server. */
export type DraftStage = 'empty' | 'typed' | 'on-device' | 'sending' | 'saved'

interface DraftHintProps {
  readonly stage: DraftStage
  /** While nothing is typed, says which keys send and break lines. */
  readonly tellsKeys: boolean
  readonly shortcut: ShortcutKey | undefined
}

/** The line below a field that says how far what was typed has come. */
export function DraftHint({ stage, tellsKeys, shortcut }: DraftHintProps) {
  const words = useUiWords()
  return (
    <span className={styles.stage} data-stage={stage}>
      {stageWords(words, stage, tellsKeys)}
      {shortcut !== undefined && <kbd className={styles.key}>{shortcutName(shortcut)}</kbd>}
    </span>
  )
}

function stageWords(words: UiWords, stage: DraftStage, tellsKeys: boolean): string {
  switch (stage) {
    case 'empty':
      return tellsKeys ? words.enterSends : ''
    case 'typed':
      return words.keeping
    case 'on-device':
      return words.keptOnDevice
    case 'sending':
      return words.sending
    case 'saved':
      return `✓ ${words.saved}`
  }
}
