import type { AgencyId } from '../ids.ts'
import { groupedBy } from './grouped.ts'

export interface Contender {
  readonly agencyId: AgencyId
  readonly agencyClass: string
  /** Higher is better; null: not reported. */
  readonly value: number | null
}

export interface Ranked extends Contender {
  /** Place within the class; equal values share one and the next is skipped (1, 1, 3). Null: not reported. */
  readonly rank: number | null
  /** How many of the class are ranked. */
  readonly of: number
}

/**
 * Ranks agencies against their own class only, since a small district office and public works cannot be compared
 * fairly. Classes in order of first appearance, best first, unreported last and unranked.
 */
export function rankWithinClass(contenders: readonly Contender[]): readonly Ranked[] {
  return [...groupedBy(contenders, (contender) => contender.agencyClass).values()].flatMap((group) => {
    const values = group.flatMap((contender) => contender.value ?? [])
    const ranked = group.map(({ agencyId, agencyClass, value }): Ranked => {
      const rank = value === null ? null : 1 + values.filter((other) => other > value).length
      return { agencyId, agencyClass, value, rank, of: values.length }
    })
    return ranked.toSorted((a, b) => (a.rank ?? group.length + 1) - (b.rank ?? group.length + 1))
  })
}

export interface Exception {
  readonly agencyId: AgencyId
  /** Points; negative is behind. Null: not reported. */
  readonly deviation: number | null
  /** Rupiah. */
  readonly budget: number | null
}

/**
 * Attention where it matters: deviation x budget, the worst first. Who has not reported comes after those behind and
 * before those on target or ahead. Equals keep their order.
 */
export function exceptionFirst(agencies: readonly Exception[]): readonly AgencyId[] {
  const weighed = agencies.map(({ agencyId, deviation, budget }) => {
    const weight = deviation === null || budget === null ? null : deviation * budget
    return { agencyId, weight: weight ?? 0, isReported: weight !== null }
  })
  const inOrder = weighed.toSorted((a, b) => a.weight - b.weight || Number(a.isReported) - Number(b.isReported))
  return inOrder.map((agency) => agency.agencyId)
}
