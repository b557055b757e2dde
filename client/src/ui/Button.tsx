import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import styles from './Button.module.css'

/** `now` moves the meeting on; at most one of them stands on a screen. */
export type ButtonTone = 'primary' | 'now' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'disabled'> {
  readonly tone?: ButtonTone
  readonly size?: 'normal' | 'small'
  readonly wide?: boolean
  /** Why it cannot be pressed now; null when it can. Stands as its description. */
  readonly refusal?: string | null
}

export function Button({ tone = 'plain', size = 'normal', wide = false, refusal = null, ...rest }: ButtonProps) {
  const refused = refusal !== null
  return (
    <button
      type="button"
      {...rest}
      disabled={refused}
      title={refused ? refusal : rest.title}
      className={classes(styles.button, styles[tone], size === 'small' && styles.small, wide && styles.wide)}
    />
  )
}
