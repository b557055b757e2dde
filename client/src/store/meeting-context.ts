import { createContext, useContext } from 'react'
import type { MeetingCommand } from '../../../shared/meeting/commands.ts'
import type { MeetingEvent } from '../../../shared/meeting/events.ts'
import type { MeetingState } from '../../../shared/meeting/state.ts'
import type { MeetingClient } from './meeting-client.ts'
import type { OpenStream } from './open-stream.ts'

export interface FollowedMeeting extends OpenStream<MeetingState, MeetingCommand, MeetingEvent> {
  readonly meeting: MeetingClient
}

export const MeetingContext = createContext<FollowedMeeting | null>(null)

/** The meeting that is followed here; for the hooks beside this file. */
export function useFollowedMeeting(): FollowedMeeting {
  const followed = useContext(MeetingContext)
  if (followed === null) throw new Error('used outside MeetingProvider')
  return followed
}
