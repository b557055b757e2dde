import type { SortingState } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { sortOf } from './board-columns.ts'
import { beginsDescending, type BoardSort } from './board-order.ts'
import { Unseen } from '../../ui/Unseen.tsx'
import styles from './BoardHead.module.css'

interface BoardHeadProps {
  readonly sorting: SortingState
  readonly onSort: (sorting: SortingState) => void
}

/** The headers; each sorts by its column, a second press the other way round. */
export function BoardHead({ sorting, onSort }: BoardHeadProps) {
  const { t } = useWords()
  const head = (
    sort: BoardSort,
    children: ReactNode,
    parts: Omit<HeadProps, 'sort' | 'children' | keyof BoardHeadProps> = {},
  ) => (
    <Head sort={sort} sorting={sorting} onSort={onSort} {...parts}>
      {children}
    </Head>
  )
  return (
    <>
      {head(
        'order',
        <>
          <span aria-hidden="true">#</span>
          <Unseen>{t('board.turn')}</Unseen>
        </>,
      )}
      {head('name', t('board.agency'))}
      {head('budget', t('figures.budget'), { isEnd: true, from: 'wide' })}
      {head(
        'physical',
        <>
          {t('figures.physical')}, <span aria-hidden="true">▏</span>
          {t('figures.target')}
        </>,
        { columns: 2 },
      )}
      {head('deviation', t('figures.deviation'))}
      {head('financial', t('figures.financial'), { columns: 2, from: 'medium' })}
      {head('financial-deviation', t('board.financial-deviation'), { isEnd: true, from: 'medium' })}
      {head('trend', t('board.trend'), { isEnd: true, from: 'wide' })}
      {head('obstacles', t('board.obstacles'), { isEnd: true, from: 'medium' })}
      {head('directives', t('board.directives'), { isEnd: true, from: 'medium' })}
      {head('changed', t('board.changed'), { isEnd: true, from: 'wide' })}
    </>
  )
}

interface HeadProps extends BoardHeadProps {
  readonly sort: BoardSort
  readonly children: ReactNode
  readonly isEnd?: boolean
  /** Columns that it stands over. */
  readonly columns?: number
  /** The width from which the column is drawn; without it always. */
  readonly from?: 'medium' | 'wide'
}

function Head({ sort, sorting, onSort, children, isEnd = false, columns = 1, from }: HeadProps) {
  const isChosen = sortOf(sorting) === sort
  const isDescending = sorting[0]?.desc ?? false
  return (
    <th
      scope="col"
      colSpan={columns}
      data-align={isEnd ? 'end' : undefined}
      data-from={from}
      aria-sort={isChosen ? (isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort([{ id: sort, desc: isChosen ? !isDescending : beginsDescending(sort) }])}
      >
        {children}
        <span className={styles.arrow} aria-hidden="true">
          {isChosen ? (isDescending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  )
}
