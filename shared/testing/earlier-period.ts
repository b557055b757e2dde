import type * as z from 'zod/mini'
import { comparisonKind, type comparisonPeriod } from '../meeting/comparison.ts'
import type { Chooser } from './chooser.ts'
import { details } from './meeting-fixture.ts'

type Period = z.input<typeof comparisonPeriod>

/** A period to compare with, mostly before the meeting's own, once in a while with an agency that has gone since. */
export function anEarlierPeriod(choose: Chooser, rows: Period['rows']): Period {
  const { fiscalYear, quarter, budgetVersion, physicalCutOff, financialCutOff } = details
  return {
    kind: choose.of(comparisonKind.options),
    periodLabel: choose.words(),
    fiscalYear: fiscalYear - choose.number(1),
    quarter: Math.max(1, quarter - choose.number(1)),
    budgetVersion,
    physicalCutOff,
    financialCutOff,
    rows,
    successions: choose.mostly()
      ? []
      : [{ predecessor: 'gone', predecessorName: choose.words(), successor: choose.agency() }],
    from: { by: 'import', batchId: `batch-${choose.number(99)}`, fileName: 'rekap-lama.xlsx' },
  }
}
