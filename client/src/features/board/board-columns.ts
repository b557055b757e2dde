import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type SortingState,
} from '@tanstack/react-table'
import { sortKeys, type BoardSort } from './board-order.ts'
import type { BoardRow } from './board-view.ts'

/** What of the table library the board uses: sorting alone. */
export const boardFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

const helper = createColumnHelper<typeof boardFeatures, BoardRow>()
const sorts = Object.keys(sortKeys).filter(isSort)

/** One column per order; which of them are drawn, and how, is up to the row. */
export const boardColumns = helper.columns(
  sorts.map((sort) =>
    helper.accessor((row) => sortKeys[sort](row) ?? undefined, {
      id: sort,
      sortUndefined: 'last',
      sortFn: (a, b) => compared(sortKeys[sort](a.original), sortKeys[sort](b.original)),
    }),
  ),
)

/** The order in force; `order` of the agenda when none is. */
export function sortOf([first]: SortingState): BoardSort {
  return sorts.find((sort) => sort === first?.id) ?? 'order'
}

function isSort(id: string): id is BoardSort {
  return Object.hasOwn(sortKeys, id)
}

function compared(a: number | string | null, b: number | string | null): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'id')
  return Number(a) - Number(b)
}
