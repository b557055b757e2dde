import { classes } from './classes.ts'
import styles from './ProgressBar.module.css'
import type { Tone } from './StatusMark.tsx'

interface ProgressBarProps {
  /** Per cent; null: not reported, drawn empty and dashed. */
  readonly value: number | null
  /** Where the tick stands, in per cent; null: none. */
  readonly target?: number | null
  readonly tone?: Tone | 'money' | 'action'
}

/** A bar with a tick at its target. A picture of a number that stands beside it, so it is not read out. */
export function ProgressBar({ value, target = null, tone = 'action' }: ProgressBarProps) {
  return (
    <span className={classes(styles.bar, value === null && styles.empty)} aria-hidden="true">
      {value !== null && <span className={classes(styles.fill, styles[tone])} style={{ width: `${within(value)}%` }} />}
      {target !== null && <span className={styles.tick} style={{ left: `${Math.min(99, within(target))}%` }} />}
    </span>
  )
}

function within(percent: number): number {
  return Math.max(0, Math.min(100, percent))
}
