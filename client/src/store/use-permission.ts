import { useStore } from 'zustand'
import type { AgencyId } from '../../../shared/ids.ts'
import { can, type MeetingAction } from '../../../shared/meeting/permissions.ts'
import { known } from './known.ts'
import { useFollowedMeeting } from './meeting-context.ts'

/** For a button: may I do this now, touching things of this agency (null: of none)? */
export function useCan(action: MeetingAction, agencyId: AgencyId | null = null): boolean {
  return useStore(useFollowedMeeting().store, (view) => {
    const { state, me } = known(view)
    return can(state, me, action, agencyId)
  })
}
