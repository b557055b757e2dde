import { useId, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Panel.module.css'

interface PanelProps {
  readonly title: ReactNode
  /** Small fact beside the title, such as a count. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** `open` has no box of its own: lines and space instead. */
  readonly look?: 'card' | 'open' | 'calling'
}

/** A named region of a screen. */
export function Panel({ title, aside = null, children, look = 'card' }: PanelProps) {
  const heading = useId()
  return (
    <section className={classes(styles.panel, styles[look])} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {aside !== null && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
