import styles from './TimeMark.module.css'

interface TimeMarkProps {
  /** Null: nothing is shown. */
  readonly mark: { readonly text: string; readonly href: string | null } | null
  /** What the time is, for whoever does not see where it stands: "in the recording". */
  readonly label: string
}

/** A moment of a recording; a link where it leads somewhere, in a tab of its own. */
export function TimeMark({ mark, label }: TimeMarkProps) {
  if (mark === null) return null
  const { text, href } = mark
  if (href === null)
    return (
      <span className={styles.mark} title={label}>
        {text}
      </span>
    )
  return (
    <a className={styles.mark} href={href} target="_blank" rel="noreferrer" title={label}>
      <span aria-hidden="true">▶ </span>
      {text}
    </a>
  )
}
