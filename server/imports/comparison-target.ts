import type { BatchId } from '../../shared/ids.ts'
import type { ComparisonKind, ComparisonPeriod } from '../../shared/meeting/comparison.ts'
import type { MeetingDetails } from '../../shared/meeting/lifecycle.ts'
import { calendarDate, type CalendarDate } from '../../shared/temporal.ts'

const ROMAN = ['I', 'II', 'III', 'IV']
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31']

/** The period that a workbook of the quarter before, or of the same quarter a year ago, is about. */
export function periodToCompare(
  kind: ComparisonKind,
  details: Pick<MeetingDetails, 'fiscalYear' | 'quarter' | 'budgetVersion'>,
  rows: ComparisonPeriod['rows'],
  from: { readonly batchId: BatchId; readonly fileName: string },
): ComparisonPeriod {
  const { fiscalYear, quarter } = quarterOf(kind, details)
  const lastDay = endOf(fiscalYear, quarter)
  return {
    kind,
    periodLabel: `Triwulan ${ROMAN[quarter - 1]} Tahun Anggaran ${fiscalYear}`,
    fiscalYear,
    quarter,
    budgetVersion: details.budgetVersion,
    physicalCutOff: lastDay,
    financialCutOff: lastDay,
    rows,
    successions: [],
    from: { by: 'import', ...from },
  }
}

function quarterOf(
  kind: ComparisonKind,
  { fiscalYear, quarter }: Pick<MeetingDetails, 'fiscalYear' | 'quarter'>,
): { readonly fiscalYear: number; readonly quarter: number } {
  if (kind === 'same-period-last-year') return { fiscalYear: fiscalYear - 1, quarter }
  return quarter === 1 ? { fiscalYear: fiscalYear - 1, quarter: 4 } : { fiscalYear, quarter: quarter - 1 }
}

function endOf(fiscalYear: number, quarter: number): CalendarDate {
  return calendarDate.parse(`${fiscalYear}-${LAST_DAYS[quarter - 1]}`)
}
