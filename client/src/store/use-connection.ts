import { useStore } from 'zustand'
import type { MeetingCommand } from '../../../shared/meeting/commands.ts'
import type { Fault } from '../../../shared/protocol/fault.ts'
import type { Connection } from '../sync/connection.ts'
import type { Refused } from '../sync/outbox.ts'
import { useFollowedMeeting } from './meeting-context.ts'

export type { Connection }
export type RefusedCommand = Refused<MeetingCommand>

export function useConnection(): Connection {
  return useStore(useFollowedMeeting().store, (view) => view.connection)
}

/** How many commands the server has not recorded yet. */
export function useUnsent(): number {
  return useStore(useFollowedMeeting().store, (view) => view.pending.length)
}

/** What was not accepted and waits for the person, the oldest first. */
export function useRefused(): readonly RefusedCommand[] {
  return useStore(useFollowedMeeting().store, (view) => view.refused)
}

/** Why the server cannot record just now, while it is tried again; null: nothing stands in the way. */
export function useHindrance(): Fault | null {
  return useStore(useFollowedMeeting().store, (view) => view.hindrance)
}

/** Whether what is kept on this device will be there after a reload. */
export function useIsDurable(): boolean {
  return useStore(useFollowedMeeting().store, (view) => view.durable)
}
