import { useWords } from '../../i18n/LanguageProvider.tsx'
import styles from './LimitField.module.css'
import { readSigned, type TypedLimit } from './scheme-form.ts'

interface LimitFieldProps {
  readonly limit: TypedLimit
  /** What the limit is called aloud. */
  readonly band: string
  readonly column: string
  readonly reach: { readonly min: number; readonly max: number }
  readonly onChange: (parts: Partial<TypedLimit>) => void
  readonly onDrag: (to: number) => void
}

/** Where a band begins: typed as a number, or dragged; and to which side a value exactly there belongs. */
export function LimitField({ limit, band, column, reach, onChange, onDrag }: LimitFieldProps) {
  const { t } = useWords()
  const at = readSigned(limit.text)
  const isBetter = limit.belongsTo === 'better'
  return (
    <span className={styles.limit}>
      <button
        type="button"
        className={styles.side}
        aria-label={t(`scheme.side.${limit.belongsTo}`)}
        title={t(`scheme.side.${limit.belongsTo}`)}
        onClick={() => onChange({ belongsTo: isBetter ? 'worse' : 'better' })}
      >
        {isBetter ? '≥' : '>'}
      </button>
      <input
        className={styles.number}
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('scheme.limit', { band, column })}
        aria-invalid={at === null}
        value={limit.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <input
        className={styles.drag}
        type="range"
        step={0.5}
        min={reach.min}
        max={reach.max}
        aria-label={t('scheme.limit.drag', { band, column })}
        value={at ?? reach.min}
        onChange={({ target }) => onDrag(Number(target.value))}
      />
    </span>
  )
}
