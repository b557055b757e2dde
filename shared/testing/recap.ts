import type { CheckedRow, PrintedBeside, Recap } from '../checks/recap.ts'
import { notReported, type Figure } from '../figures/figure.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import { agencyId } from '../ids.ts'
import { calendarDate } from '../temporal.ts'

/** A row as a test writes it; fields not said are not reported. */
export function checkedRow(
  agency: string,
  figure: Partial<Figure>,
  more: { readonly source?: FundingSource; readonly printed?: PrintedBeside } = {},
): CheckedRow {
  const { source = 'apbd', ...rest } = more
  return { agencyId: agencyId.parse(agency), source, figure: { ...notReported, ...figure }, ...rest }
}

/** A recap of the second quarter of 2021 with these rows; nobody is expected to report besides. */
export function recapOf(rows: readonly CheckedRow[], parts: Partial<Recap> = {}): Recap {
  return {
    period: {
      label: 'Triwulan II 2021',
      fiscalYear: 2021,
      quarter: 2,
      budgetVersion: 'original',
      physicalCutOff: calendarDate.parse('2021-06-30'),
      financialCutOff: calendarDate.parse('2021-06-30'),
    },
    agencies: null,
    ...parts,
    rows,
  }
}

/** The quarter before, of the same year. */
export function quarterBefore(rows: readonly CheckedRow[]): Pick<Recap, 'period' | 'rows'> {
  const { period } = recapOf([])
  return { period: { ...period, label: 'Triwulan I 2021', quarter: 1 }, rows }
}
