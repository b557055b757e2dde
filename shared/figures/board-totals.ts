import type { AgencyId } from '../ids.ts'
import { fundingSource, type FundingSource } from './funding-source.ts'
import { groupedBy } from './grouped.ts'
import { rollUp, type FigureRow, type RollUp } from './rollup.ts'

export interface BoardMember {
  readonly agencyId: AgencyId
  /** Kind of unit (dinas, badan, kecamatan …): rankings compare only within one. */
  readonly agencyClass: string
}

export interface BoardTotals {
  readonly total: RollUp
  /** Left out of `total`, `perClass` and `perAgency`; `perSource` still shows them. */
  readonly excludedSources: readonly FundingSource[]
  /** Rupiah left out with them. */
  readonly excludedBudget: number
  /** Every source that occurs, in the order of the closed list; covers the agencies that have it. */
  readonly perSource: readonly { readonly source: FundingSource; readonly excluded: boolean; readonly rollUp: RollUp }[]
  /** In the order in which the members first name them. */
  readonly perClass: readonly { readonly agencyClass: string; readonly rollUp: RollUp }[]
  /** In the order of the members. */
  readonly perAgency: readonly { readonly agencyId: AgencyId; readonly rollUp: RollUp }[]
}

/** All totals of a board (papan kemajuan) over the rows of its members; rows of others are left out. */
export function totalsOf(
  rows: readonly FigureRow[],
  members: readonly BoardMember[],
  excludedSources: readonly FundingSource[],
): BoardTotals {
  const excluded = new Set(excludedSources)
  const known = new Set(members.map((member) => member.agencyId))
  const all = rows.filter((row) => known.has(row.agencyId))
  const counted = all.filter((row) => !excluded.has(row.source))
  const ownRows = groupedBy(counted, (row) => row.agencyId)
  const sourceRows = groupedBy(all, (row) => row.source)
  const classes = groupedBy(members, (member) => member.agencyClass)
  return {
    total: rollUp(
      counted,
      members.map((member) => member.agencyId),
    ),
    excludedSources,
    excludedBudget: rollUp(
      all.filter((row) => excluded.has(row.source)),
      [],
    ).budget,
    perSource: fundingSource.options.flatMap((source) => {
      const own = sourceRows.get(source)
      if (own === undefined) return []
      const agencies = [...new Set(own.map((row) => row.agencyId))]
      return [{ source, excluded: excluded.has(source), rollUp: rollUp(own, agencies) }]
    }),
    perClass: [...classes].map(([agencyClass, group]) => {
      const agencies = group.map((member) => member.agencyId)
      return {
        agencyClass,
        rollUp: rollUp(
          agencies.flatMap((id) => ownRows.get(id) ?? []),
          agencies,
        ),
      }
    }),
    perAgency: members.map(({ agencyId }) => ({ agencyId, rollUp: rollUp(ownRows.get(agencyId) ?? [], [agencyId]) })),
  }
}
