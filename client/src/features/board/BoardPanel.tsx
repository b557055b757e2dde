import { useDeferredValue, useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Table } from '../../ui/Table.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import styles from './BoardPanel.module.css'
import { BoardHeadline } from './BoardHeadline.tsx'
import { BoardRowLine } from './BoardRowLine.tsx'
import { classesOf, filtered, sorted, type BoardFilter, type BoardSort } from './board-view.ts'
import { FilterChips } from './FilterChips.tsx'
import { useBoard } from './use-board.ts'

const sorts: readonly BoardSort[] = ['order', 'attention', 'deviation', 'budget']

interface BoardPanelProps {
  /** Where a row leads: the slide of its agency. */
  readonly onOpen: (agency: AgencyId) => void
}

/** The progress board (papan kemajuan): totals with their coverage, and one row per agency. */
export function BoardPanel({ onOpen }: BoardPanelProps) {
  const { t } = useWords()
  const board = useDeferredValue(useBoard())
  const [filter, setFilter] = useState<BoardFilter>({ by: 'all' })
  const [sort, setSort] = useState<BoardSort>('order')
  const classes = useMemo(() => classesOf(board.rows), [board.rows])
  const rows = useMemo(() => sorted(filtered(board.rows, filter), sort), [board.rows, filter, sort])
  return (
    <section className={styles.board} aria-label={t('board.title')}>
      <BoardHeadline total={board.total} />
      <div className={styles.card}>
        <div className={styles.tools}>
          <FilterChips rows={board.rows} classes={classes} filter={filter} onChoose={setFilter} />
          <label className={styles.sort}>
            {t('board.sort')}
            <select
              value={sort}
              onChange={({ target }) => setSort(sorts.find((one) => one === target.value) ?? 'order')}
            >
              {sorts.map((one) => (
                <option key={one} value={one}>
                  {t(`board.sort.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {rows.length === 0 ? (
          <div className={styles.none}>
            <EmptyNote>{t('board.none')}</EmptyNote>
          </div>
        ) : (
          <Table caption={t('board.title')} head={<Head />}>
            {rows.map((row) => (
              <BoardRowLine key={row.agencyId} row={row} onOpen={onOpen} />
            ))}
          </Table>
        )}
      </div>
    </section>
  )
}

function Head() {
  const { t } = useWords()
  return (
    <>
      <th scope="col">
        <Unseen>{t('board.turn')}</Unseen>
      </th>
      <th scope="col">{t('board.agency')}</th>
      <th scope="col" data-align="end" data-wide="true">
        {t('figures.budget')}
      </th>
      <th scope="col" data-bar="true">
        {t('figures.physical')}, <span aria-hidden="true">▏</span>
        {t('figures.target')}
      </th>
      <th scope="col" data-align="end">
        {t('figures.physical')}
      </th>
      <th scope="col">{t('figures.deviation')}</th>
      <th scope="col" colSpan={2} data-wide="true">
        {t('figures.financial')}
      </th>
      <th scope="col" data-align="end" data-wide="true">
        {t('board.obstacles')}
      </th>
      <th scope="col" data-align="end" data-wide="true">
        {t('board.directives')}
      </th>
    </>
  )
}
