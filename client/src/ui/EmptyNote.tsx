import type { ReactNode } from 'react'
import styles from './EmptyNote.module.css'

/** What stands where nothing is yet. */
export function EmptyNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>
}
