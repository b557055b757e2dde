import { useWords } from '../../i18n/LanguageProvider.tsx'
import { filtered, type BoardFilter, type BoardRow } from './board-view.ts'
import styles from './FilterChips.module.css'

interface FilterChipsProps {
  readonly rows: readonly BoardRow[]
  readonly classes: readonly { readonly agencyClass: string; readonly count: number }[]
  readonly filter: BoardFilter
  readonly onChoose: (filter: BoardFilter) => void
}

/** One chip per filter with the number of its rows; one of them is pressed. */
export function FilterChips({ rows, classes, filter, onChoose }: FilterChipsProps) {
  const { t } = useWords()
  const chips: readonly { readonly filter: BoardFilter; readonly word: string }[] = [
    { filter: { by: 'all' }, word: t('board.all') },
    ...classes.map(({ agencyClass }) => ({
      filter: { by: 'class' as const, agencyClass },
      word: capitalised(agencyClass),
    })),
    { filter: { by: 'behind' }, word: t('board.behind') },
    { filter: { by: 'unreported' }, word: t('board.unreported') },
  ]
  return (
    <div className={styles.chips} role="group" aria-label={t('board.filter')}>
      {chips.map((chip) => (
        <button
          key={keyOf(chip.filter)}
          type="button"
          className={styles.chip}
          aria-pressed={keyOf(chip.filter) === keyOf(filter)}
          onClick={() => onChoose(chip.filter)}
        >
          {chip.word} {filtered(rows, chip.filter).length}
        </button>
      ))}
    </div>
  )
}

function keyOf(filter: BoardFilter): string {
  return filter.by === 'class' ? `class ${filter.agencyClass}` : filter.by
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
