import type { ReactNode } from 'react'
import styles from './Table.module.css'

interface TableProps {
  /** What the table holds; heard, not seen. */
  readonly caption: string
  readonly head: ReactNode
  /** The rows of the one body. */
  readonly children?: ReactNode
  /** Several bodies, each a `tbody` of its own, for rows in groups. */
  readonly bodies?: ReactNode
}

/** A table that scrolls sideways in its own named region when the screen is too narrow. */
export function Table({ caption, head, children = null, bodies }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className={styles.region} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        {bodies ?? <tbody>{children}</tbody>}
      </table>
    </div>
  )
}
