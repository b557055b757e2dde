import { useTable, type SortingState } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Table } from '../../ui/Table.tsx'
import { boardColumns, boardFeatures } from './board-columns.ts'
import { BoardGroupLine } from './BoardGroupLine.tsx'
import { BoardHead } from './BoardHead.tsx'
import { BoardRowLine } from './BoardRowLine.tsx'
import { groupsOf, type Board, type BoardGrouping, type BoardRow } from './board-view.ts'

interface BoardTableProps {
  readonly board: Board
  /** Those of its rows that are wanted. */
  readonly rows: readonly BoardRow[]
  readonly grouping: BoardGrouping
  readonly sorting: SortingState
  readonly onSort: (sorting: SortingState) => void
  readonly onOpen: (agency: AgencyId) => void
}

/** One row per agency, sorted by its headers, in groups with their own totals where wanted. */
export function BoardTable({ board, rows, grouping, sorting, onSort, onOpen }: BoardTableProps) {
  const { t } = useWords()
  const table = useTable({
    features: boardFeatures,
    columns: boardColumns,
    data: rows,
    getRowId: (row) => row.agencyId,
    state: { sorting },
    onSortingChange: (next) => onSort(typeof next === 'function' ? next(sorting) : next),
    enableSortingRemoval: false,
  })
  const model = table.getSortedRowModel()
  const sorted = useMemo(() => model.rows.map((row) => row.original), [model])
  const groups = useMemo(
    () => (grouping === 'none' ? null : groupsOf(sorted, grouping, board.figures)),
    [sorted, grouping, board.figures],
  )
  const lines = (some: readonly BoardRow[]) =>
    some.map((row) => <BoardRowLine key={row.agencyId} row={row} onOpen={onOpen} />)
  return (
    <Table
      caption={t('board.table')}
      head={<BoardHead sorting={sorting} onSort={onSort} />}
      bodies={groups?.map((group) => (
        <tbody key={group.key}>
          <BoardGroupLine group={group} grouping={grouping} />
          {lines(group.rows)}
        </tbody>
      ))}
    >
      {groups === null && lines(sorted)}
    </Table>
  )
}
