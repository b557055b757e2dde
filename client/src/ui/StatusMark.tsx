import { classes } from './classes.ts'
import styles from './StatusMark.module.css'

export type Tone = 'best' | 'good' | 'warn' | 'bad' | 'critical' | 'none' | 'now'

/** A shape of its own for every tone, so that nothing hangs on colour. */
const shapes: Readonly<Record<Tone, string>> = {
  best: '★',
  good: '▲',
  warn: '◆',
  bad: '▼',
  critical: '✖',
  none: '○',
  now: '●',
}

interface StatusMarkProps {
  readonly tone: Tone
  readonly word: string
  /** A signed number before the word. */
  readonly sign?: string | null
  /** Another shape, where the tone's own would say something else. */
  readonly shape?: string
  /** The word is heard, not seen: always, for narrow columns that say it elsewhere, on phones, or in narrow tables. */
  readonly compact?: boolean | 'phone' | 'narrow'
}

const hiding: Readonly<Record<string, string | undefined>> = {
  true: styles.unseen,
  phone: styles.unseenOnPhone,
  narrow: styles.unseenWhereNarrow,
}

/** Sign, shape, word and colour together. */
export function StatusMark({ tone, word, sign = null, shape = shapes[tone], compact = false }: StatusMarkProps) {
  return (
    <span className={classes(styles.mark, styles[tone])} title={compact === false ? undefined : word}>
      <span className={styles.shape} aria-hidden="true">
        {shape}
      </span>
      {sign !== null && <span>{sign}</span>}
      <span className={hiding[String(compact)]}>{word}</span>
    </span>
  )
}
