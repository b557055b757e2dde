import type { AgencyId } from '../ids.ts'
import { placeOf, wholeRecap, type CheckedRow, type Recap } from './recap.ts'
import { warning, type CheckWarning } from './warning.ts'

/** What was left out: a missing number is not a zero, and a zero may be a missing number. */
export function checkReporting(recap: Recap): readonly CheckWarning[] {
  // A regency without a cash plan leaves the whole column out; that is no slip of one agency.
  const plansMoney = recap.rows.some((row) => row.figure.financialTarget !== null)
  return [
    ...recap.rows.flatMap((row) => ofRow(row, plansMoney)),
    ...silent(recap).map((agency) => warning('not-reported', { ...wholeRecap, agencyId: agency }, {})),
  ]
}

function ofRow(row: CheckedRow, plansMoney: boolean): readonly CheckWarning[] {
  const { physicalTarget, physicalActual, financialTarget, financialActual } = row.figure
  const found: CheckWarning[] = []
  if (physicalActual !== null && physicalTarget === null)
    found.push(warning('target-missing', placeOf(row, 'physicalTarget'), { actual: physicalActual }))
  if (plansMoney && financialActual !== null && financialTarget === null)
    found.push(warning('target-missing', placeOf(row, 'financialTarget'), { actual: financialActual }))
  if ((physicalActual === null) !== (financialActual === null))
    found.push(
      warning('partly-reported', placeOf(row, physicalActual === null ? 'physicalActual' : 'financialActual'), {}),
    )
  if (physicalActual === 0 && financialActual === 0 && (physicalTarget ?? 0) > 0)
    found.push(warning('zero-or-not-reported', placeOf(row, 'physicalActual'), {}))
  return found
}

/** Expected agencies of which no row says anything. While nobody has reported, nobody is missed. */
function silent({ rows, agencies }: Recap): readonly AgencyId[] {
  const speaking = new Set(rows.filter((row) => saysSomething(row)).map((row) => row.agencyId))
  if (agencies === null || speaking.size === 0) return []
  return agencies.filter((agency) => !speaking.has(agency))
}

function saysSomething({ figure }: CheckedRow): boolean {
  return figure.physicalActual !== null || figure.financialActual !== null
}
