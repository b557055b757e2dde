import type { SortingState } from '@tanstack/react-table'
import { useDeferredValue, useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { sortOf } from './board-columns.ts'
import { filtered } from './board-filter.ts'
import { beginsDescending } from './board-order.ts'
import { BoardHeadline } from './BoardHeadline.tsx'
import styles from './BoardPanel.module.css'
import { BoardTable } from './BoardTable.tsx'
import { BoardTools, usualBoard } from './BoardTools.tsx'
import { CurveChart } from './CurveChart.tsx'
import { RankingPanel } from './RankingPanel.tsx'
import { ScatterChart } from './ScatterChart.tsx'
import { useBoard } from './use-board.ts'

const views = ['table', 'charts', 'ranking'] as const

interface BoardPanelProps {
  /** Where a row leads: the slide of its agency. */
  readonly onOpen: (agency: AgencyId) => void
}

/** The progress board (papan kemajuan): totals with their coverage, one row per agency, charts and rankings. */
export function BoardPanel({ onOpen }: BoardPanelProps) {
  const { t } = useWords()
  const [view, setView] = useState<(typeof views)[number]>('table')
  const [choice, setChoice] = useState(usualBoard)
  const [sorting, setSorting] = useState<SortingState>([{ id: 'order', desc: false }])
  const board = useDeferredValue(useBoard(choice.source))
  const rows = useMemo(() => filtered(board.rows, choice.filter), [board.rows, choice.filter])
  const charts = (
    <>
      <ScatterChart rows={rows} onOpen={onOpen} />
      <CurveChart source={choice.source} />
    </>
  )
  return (
    <section className={styles.board} aria-label={t('board.title')}>
      <BoardHeadline total={board.total} source={choice.source} />
      <Choice
        label={t('board.view')}
        value={view}
        options={views.map((value) => ({ value, word: t(`board.view.${value}`) }))}
        onChoose={setView}
      />
      <div className={styles.card}>
        <BoardTools
          board={board}
          choice={choice}
          sort={sortOf(sorting)}
          onChoose={setChoice}
          onSort={(sort) => setSorting([{ id: sort, desc: beginsDescending(sort) }])}
        />
        {rows.length === 0 && (
          <div className={styles.none}>
            <EmptyNote>{t('board.none')}</EmptyNote>
          </div>
        )}
        {rows.length > 0 && view === 'table' && (
          <BoardTable
            board={board}
            rows={rows}
            grouping={choice.grouping}
            sorting={sorting}
            onSort={setSorting}
            onOpen={onOpen}
          />
        )}
      </div>
      {view === 'charts' && <div className={styles.charts}>{charts}</div>}
      {view === 'ranking' && <RankingPanel rows={rows} onOpen={onOpen} />}
    </section>
  )
}
