import { useId, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Field.module.css'

/** What a control needs to be named and described by its field. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
  readonly className: string | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong with the value, in words; null when nothing is. */
  readonly problem?: string | null
  readonly hideLabel?: boolean
  readonly children: (control: FieldControl) => ReactNode
}

/** A label, its control, and what is to be said about its value. */
export function Field({ label, hint = null, problem = null, hideLabel = false, children }: FieldProps) {
  const id = useId()
  const described = hint !== null || problem !== null
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classes(styles.label, hideLabel && styles.hidden)}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described ? `${id}-said` : undefined,
        'aria-invalid': problem !== null,
        className: styles.control,
      })}
      {described && (
        <div id={`${id}-said`} className={problem === null ? styles.hint : styles.problem}>
          {problem ?? hint}
        </div>
      )}
    </div>
  )
}
