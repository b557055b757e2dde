import styles from './BoardTools.module.css'

interface BoardSelectProps {
  readonly label: string
  readonly value: string
  /** The value that leaves everything as it is. */
  readonly usual: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
  readonly onChoose: (value: string) => void
}

/** One choice about the board; it stands out while it is not the usual one. */
export function BoardSelect({ label, value, usual, options, onChoose }: BoardSelectProps) {
  return (
    <span className={styles.select}>
      <select
        value={value}
        aria-label={label}
        data-chosen={value !== usual}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </span>
  )
}
