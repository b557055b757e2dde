import { useState, type ReactNode } from 'react'
import styles from './Changing.module.css'

interface ChangingProps {
  /** What is compared; the content is drawn from it. */
  readonly value: string | number | null
  readonly children: ReactNode
}

/** A value that lights up briefly when it becomes another, and nothing else does. */
export function Changing({ value, children }: ChangingProps) {
  const [seen, setSeen] = useState({ value, changes: 0 })
  if (!Object.is(seen.value, value)) setSeen({ value, changes: seen.changes + 1 })
  // Another key makes another element, and with it the animation begins again.
  return (
    <span key={seen.changes} className={seen.changes === 0 ? undefined : styles.changed}>
      {children}
    </span>
  )
}
