import styles from './Understood.module.css'

interface UnderstoodProps {
  readonly parts: readonly string[]
  /** What could not be understood. */
  readonly doubts: readonly string[]
}

/** What was read out of a typed line, said while it is typed. */
export function Understood({ parts, doubts }: UnderstoodProps) {
  return (
    <p className={styles.understood} role="status">
      {parts.map((part) => (
        <span key={part} className={styles.part}>
          {part}
        </span>
      ))}
      {doubts.map((doubt) => (
        <span key={doubt} className={styles.doubt}>
          ? {doubt}
        </span>
      ))}
    </p>
  )
}
