import styles from './CheckNotes.module.css'

/** One thing to look at again: a sentence, and what the rule that found it is called. */
export interface CheckNote {
  readonly key: string
  readonly text: string
  readonly rule: string
}

/** Warnings in sentences: a shape, the words and the colour together; nothing when there are none. */
export function CheckNotes({ notes }: { readonly notes: readonly CheckNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map(({ key, text, rule }) => (
        <li key={key} className={styles.note}>
          <span className={styles.shape} aria-hidden="true">
            ◬
          </span>
          <span>
            {text} <span className={styles.rule}>({rule})</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
