import { fundingSource, type FundingSource } from '../../../../shared/figures/funding-source.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { capitalised } from '../../i18n/translate.ts'
import { classesOf, everyRow, fieldsOf, filtered, type BoardFilter } from './board-filter.ts'
import type { BoardSort } from './board-order.ts'
import { BoardSelect } from './BoardSelect.tsx'
import styles from './BoardTools.module.css'
import type { Board, BoardGrouping } from './board-view.ts'

const statuses = ['all', 'behind', 'unreported'] as const
const groupings: readonly BoardGrouping[] = ['none', 'class', 'field', 'band']
const sorts: readonly BoardSort[] = ['order', 'attention', 'deviation', 'financial-deviation', 'budget', 'changed']

/** Everything that one person has chosen about their own view of the board. */
export interface BoardChoice {
  readonly filter: BoardFilter
  readonly source: FundingSource | null
  readonly grouping: BoardGrouping
}

export const usualBoard: BoardChoice = { filter: everyRow, source: null, grouping: 'none' }

interface BoardToolsProps {
  readonly board: Board
  readonly choice: BoardChoice
  readonly sort: BoardSort
  readonly onChoose: (choice: BoardChoice) => void
  readonly onSort: (sort: BoardSort) => void
}

/** Which agencies, by which source, in which order and groups. */
export function BoardTools({ board, choice, sort, onChoose, onSort }: BoardToolsProps) {
  const { t } = useWords()
  const { filter } = choice
  const setFilter = (part: Partial<BoardFilter>): void => onChoose({ ...choice, filter: { ...filter, ...part } })
  const classes = classesOf(board.rows).map(({ value, count }) => ({ value, word: `${capitalised(value)} (${count})` }))
  const fields = fieldsOf(board.rows).map(({ value, count }) => ({
    value,
    word: `${t('board.field-of', { field: value })} (${count})`,
  }))
  // A header sorts by more than is listed here; what it chose is then listed too.
  const listed = sorts.includes(sort) ? sorts : [...sorts, sort]
  return (
    <div className={styles.tools}>
      <div className={styles.chips} role="group" aria-label={t('board.filter')}>
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            className={styles.chip}
            aria-pressed={filter.status === status}
            onClick={() => setFilter({ status })}
          >
            {t(`board.${status}`)} {filtered(board.rows, { ...filter, status }).length}
          </button>
        ))}
      </div>
      <div className={styles.selects}>
        <BoardSelect
          label={t('board.class')}
          value={filter.agencyClass ?? ''}
          usual=""
          options={[{ value: '', word: t('board.class.every') }, ...classes]}
          onChoose={(value) => setFilter({ agencyClass: value === '' ? null : value })}
        />
        {fields.length > 0 && (
          <BoardSelect
            label={t('board.field')}
            value={filter.field ?? ''}
            usual=""
            options={[{ value: '', word: t('board.field.every') }, ...fields]}
            onChoose={(value) => setFilter({ field: value === '' ? null : value })}
          />
        )}
        <BoardSelect
          label={t('board.source')}
          value={choice.source ?? ''}
          usual=""
          options={[
            { value: '', word: t('board.source.every') },
            ...board.sources.map((value) => ({ value, word: t(`figures.source.${value}`) })),
          ]}
          onChoose={(value) => {
            const source = fundingSource.safeParse(value)
            onChoose({ ...choice, source: source.success ? source.data : null })
          }}
        />
        <BoardSelect
          label={t('board.group')}
          value={choice.grouping}
          usual="none"
          options={groupings.map((value) => ({ value, word: t(`board.group.${value}`) }))}
          onChoose={(value) => onChoose({ ...choice, grouping: groupings.find((one) => one === value) ?? 'none' })}
        />
        <BoardSelect
          label={t('board.sort')}
          value={sort}
          usual="order"
          options={listed.map((value) => ({ value, word: `${t('board.sort')}: ${t(`board.sort.${value}`)}` }))}
          onChoose={(value) => onSort(listed.find((one) => one === value) ?? 'order')}
        />
      </div>
    </div>
  )
}
