import { useStore } from 'zustand'
import type { CommandId } from '../../../shared/ids.ts'
import type { MeetingCommand } from '../../../shared/meeting/commands.ts'
import type { MeetingState } from '../../../shared/meeting/state.ts'
import type { Presence } from '../../../shared/protocol/down.ts'
import type { Pointer } from '../../../shared/protocol/up.ts'
import type { Actor } from '../../../shared/stream/actor.ts'
import type { MeetingClient } from './meeting-client.ts'
import { useFollowedMeeting } from './meeting-context.ts'
import { known } from './known.ts'

/** Reads from the meeting as it is shown; `select` returns a primitive or a part of the meeting itself. */
export function useMeeting<Selected>(select: (meeting: MeetingState) => Selected): Selected {
  return useStore(useFollowedMeeting().store, (view) => select(known(view).state))
}

/** Who I am in this meeting, by the server's word. */
export function useMe(): Actor {
  return useStore(useFollowedMeeting().store, (view) => known(view).me)
}

export function useMeetingClient(): MeetingClient {
  return useFollowedMeeting().meeting
}

/** Gives commands to the meeting. */
export function useDispatch(): (command: MeetingCommand) => CommandId {
  return useFollowedMeeting().meeting.dispatch
}

/** Reads from how many are here now, by agency id or kind. */
export function usePresence<Selected>(select: (counts: Presence) => Selected): Selected {
  return useStore(useFollowedMeeting().store, (view) => select(view.presence))
}

/** Reads from what a presenter points at. */
export function usePointer<Selected>(select: (pointer: Pointer | null) => Selected): Selected {
  return useStore(useFollowedMeeting().store, (view) => select(view.pointer))
}
