import type { CheckedRow, EarlierRecap } from './recap.ts'

/** The same agency's row of the same source in an earlier period, if it had one. */
export function earlierRow(earlier: EarlierRecap, row: CheckedRow): CheckedRow | undefined {
  return earlier.rows.find((other) => other.agencyId === row.agencyId && other.source === row.source)
}
