import { checkDuplicates } from './duplicates.ts'
import { checkLimits } from './limits.ts'
import { checkPercents } from './percents.ts'
import { checkPeriods } from './periods.ts'
import type { EarlierRecap, Recap } from './recap.ts'
import { checkReporting } from './reporting.ts'
import { checkSums } from './sums.ts'
import { checkUnits } from './units.ts'
import type { CheckPlace, CheckWarning } from './warning.ts'

/**
 * Everything that looks wrong about a recap: by itself, and against earlier periods. Warnings only, since a strange
 * figure may be true; nothing here refuses or changes one. In the order of the rules, then of the rows.
 */
export function checkFigures(recap: Recap, earlier: readonly EarlierRecap[] = []): readonly CheckWarning[] {
  const slips = checkUnits(recap, earlier)
  const slipped = new Set(slips.map(({ place }) => keyOf(place)))
  const others = [
    ...recap.rows.flatMap(checkPercents),
    ...recap.rows.flatMap(checkLimits),
    ...checkReporting(recap),
    ...checkDuplicates(recap.rows),
    ...checkSums(recap),
    ...checkPeriods(recap, earlier),
  ]
  // An amount in the wrong unit is also above the budget, and has moved: one cause needs one sentence.
  const consequences = new Set([
    'financial-above-budget',
    'budget-changed',
    'financial-above-physical',
    'done-not-drawn',
  ])
  return [...slips, ...others.filter(({ rule, place }) => !(consequences.has(rule) && slipped.has(keyOf(place))))]
}

function keyOf({ agencyId, source, field }: CheckPlace): string {
  return `${agencyId} ${source} ${field}`
}
