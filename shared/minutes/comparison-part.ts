import type { AgencyId } from '../ids.ts'
import { changesSince, type Change } from '../meeting/changes.ts'
import { comparisonKind } from '../meeting/comparison.ts'
import type { MeetingState } from '../meeting/state.ts'
import { percent, signed } from '../words/numbers.ts'
import { lineOf, type Composing } from './composing.ts'
import type { Line } from './document.ts'

/** How the regency has moved since the quarter before, and since the same quarter a year ago; nothing where unknown. */
export function regencyComparison(composing: Composing): readonly Line[] {
  return composing.changes.flatMap(({ kind, period, total }): readonly Line[] => {
    if (total === null) return []
    const text = `${sentenceOf(period.periodLabel, total)} (${total.agencies} Perangkat Daerah yang dapat dibandingkan).`
    return [lineOf(composing, { id: `regency/comparison/${kind}`, text, about: [`comparison/${kind}`] })]
  })
}

/** How one agency has moved; who went into it since is named. */
export function agencyComparison(composing: Composing, agency: AgencyId): readonly Line[] {
  return composing.changes.flatMap(({ kind, period, perAgency }): readonly Line[] => {
    const change = perAgency.get(agency)
    if (change === undefined) return []
    const joined = change.predecessors.length === 0 ? '' : ` (termasuk ${change.predecessors.join(', ')})`
    const text = `${sentenceOf(period.periodLabel, change)}${joined}.`
    return [lineOf(composing, { id: `agency/${agency}/comparison/${kind}`, text, about: [`comparison/${kind}`] })]
  })
}

/** All that can be compared in this meeting; worked out once, since every agency's block looks into it. */
export function comparedChanges(meeting: MeetingState): Composing['changes'] {
  return comparisonKind.options.flatMap((kind) => {
    const since = changesSince(meeting, kind)
    return since === null ? [] : [{ ...since, kind }]
  })
}

function sentenceOf(period: string, { before, points }: Change): string {
  const physical = moved('fisik', before.physicalActual, points.physicalActual)
  const financial = moved('keuangan', before.financialActual, points.financialActual)
  return `Dibandingkan ${period}: ${physical}; ${financial}`
}

function moved(what: string, before: number | null, points: number | null): string {
  if (before === null || points === null) return `realisasi ${what} tidak dapat dibandingkan`
  return `realisasi ${what} ${signed(points)} poin dari ${percent(before)}`
}
