import styles from './EntryProblem.module.css'

/** Why somebody was not let in, announced at once. */
export function EntryProblem({ problem }: { readonly problem: string | null }) {
  return problem === null ? null : (
    <p role="alert" className={styles.problem}>
      {problem}
    </p>
  )
}
