import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Banner.module.css'

interface BannerProps {
  readonly tone: 'info' | 'warn' | 'bad' | 'now'
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Announced at once (alert) or when there is time (status). */
  readonly role?: 'alert' | 'status'
}

/** Something about the whole screen, with what can be done about it. */
export function Banner({ tone, children, actions = null, role = 'status' }: BannerProps) {
  return (
    <div className={classes(styles.banner, styles[tone])} role={role}>
      <div className={styles.text}>{children}</div>
      {actions !== null && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
