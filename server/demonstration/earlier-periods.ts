import * as z from 'zod'
import { comparisonPeriod, type ComparisonPeriod } from '../../shared/meeting/comparison.ts'
import { bodyOfText } from '../../shared/text.ts'
import comparison from './comparison.json' with { type: 'json' }

const { successions: _none, from: _from, ...told } = comparisonPeriod.shape
const earlierPeriods = z.strictObject({
  /** Says that all of it is made up. */
  illustrative: bodyOfText,
  periods: z.array(z.strictObject({ ...told, fileName: z.string() })),
})

/** The quarter before and the same quarter of the year before, of the made-up regency of the demonstration. */
export function readEarlierPeriods(): readonly ComparisonPeriod[] {
  return earlierPeriods.parse(comparison).periods.map(({ fileName, ...period }) =>
    comparisonPeriod.parse({
      ...period,
      successions: [],
      from: { by: 'import', batchId: `demonstration-${period.kind}`, fileName },
    }),
  )
}
