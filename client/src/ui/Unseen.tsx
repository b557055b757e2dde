import type { ReactNode } from 'react'
import styles from './Unseen.module.css'

/** Text for ears only. `live`: announced whenever it changes. */
export function Unseen({ children, live = false }: { readonly children: ReactNode; readonly live?: boolean }) {
  return (
    <span className={styles.unseen} role={live ? 'status' : undefined} aria-live={live ? 'polite' : undefined}>
      {children}
    </span>
  )
}
