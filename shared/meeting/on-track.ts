import { progressOfRollUp } from '../figures/rollup.ts'
import { bandOf } from '../figures/scheme.ts'
import type { ItemId } from '../ids.ts'
import type { AgendaState } from './agenda.ts'
import { boardTotals, type BoardParts } from './board.ts'

/**
 * The presentations still planned of agencies on target, by the regency's own scheme: those that can be taken as read in
 * one block. Who has not reported is not among them.
 */
export function itemsOnTrack(meeting: BoardParts & { readonly agenda: AgendaState }): readonly ItemId[] {
  const { details } = meeting.lifecycle
  if (details === null) return []
  const onTrack = new Set(
    boardTotals(meeting).perAgency.flatMap(({ agencyId, rollUp }) => {
      const band = bandOf(details.scheme, details.quarter, progressOfRollUp(rollUp))
      return band !== 'not-reported' && (band.tone === 'good' || band.tone === 'best') ? [agencyId] : []
    }),
  )
  return meeting.agenda.items.flatMap(({ kind, status, agencyId, itemId }) =>
    kind === 'presentation' && status === 'planned' && agencyId !== null && onTrack.has(agencyId) ? [itemId] : [],
  )
}
