import { sameFigure, type Figure } from '../figures/figure.ts'
import { groupedBy } from '../figures/grouped.ts'
import { placeOf, type CheckedRow } from './recap.ts'
import { warning, type CheckWarning } from './warning.ts'

/** Rows and cells that were copied: the same key twice, the same numbers for two agencies, one amount in two columns. */
export function checkDuplicates(rows: readonly CheckedRow[]): readonly CheckWarning[] {
  const byKey = groupedBy(rows, (row) => `${row.agencyId} ${row.source}`)
  const byNumbers = groupedBy(rows.filter(isDistinctive), ({ figure }) => Object.values(figure).join(' '))
  return [
    ...[...byKey.values()].flatMap((group) => twice(group)),
    ...[...byNumbers.values()].flatMap((group) => copied(group)),
    ...rows.flatMap(sameCell),
  ]
}

function twice(group: readonly CheckedRow[]): readonly CheckWarning[] {
  const last = group.at(-1)
  return group.length < 2 || last === undefined ? [] : [warning('row-twice', placeOf(last), { times: group.length })]
}

/** Everything alike down to the rupiah, in another agency. */
function copied([first, ...others]: readonly CheckedRow[]): readonly CheckWarning[] {
  if (first === undefined) return []
  return others
    .filter((other) => other.agencyId !== first.agencyId && sameFigure(other.figure, first.figure))
    .map((other) => warning('same-as-other-agency', placeOf(other), { other: first.agencyId }))
}

/** Two agencies may both have nothing done yet, or a round budget; not the same progress to the last digit. */
function isDistinctive({ figure }: CheckedRow): boolean {
  return figure.budget !== null && (figure.physicalActual ?? 0) > 0 && (figure.financialActual ?? 0) > 0
}

/** Plan and spending equal to the rupiah happen at the start and at the end of a budget only. */
function sameCell(row: CheckedRow): readonly CheckWarning[] {
  const { budget, financialTarget, financialActual }: Figure = row.figure
  if (financialActual === null || financialActual === 0 || financialActual === budget) return []
  return financialTarget === financialActual
    ? [warning('same-cell-twice', placeOf(row, 'financialActual'), { amount: financialActual })]
    : []
}
