import { useCallback, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StreamId } from '../../../shared/ids.ts'
import { meetingDecider } from '../../../shared/meeting/meeting.ts'
import { meetingClient } from './meeting-client.ts'
import { MeetingContext, useFollowedMeeting } from './meeting-context.ts'
import { openStream } from './open-stream.ts'
import { useOpenStream } from './use-open-stream.ts'

interface MeetingProviderProps {
  readonly slot: string
  readonly stream: StreamId
  /** Stands until the meeting is known, from the server or from this device's last visit. */
  readonly waiting: ReactNode
  readonly children: ReactNode
}

/** Follows a meeting for everything inside. */
export function MeetingProvider({ slot, stream, waiting, children }: MeetingProviderProps) {
  const open = useCallback(() => openStream(slot, stream, meetingDecider), [slot, stream])
  const opened = useOpenStream(open)
  const followed = useMemo(() => opened && { ...opened, meeting: meetingClient(opened.client) }, [opened])
  if (followed === null) return null
  return (
    <MeetingContext value={followed}>
      <OnceKnown waiting={waiting}>{children}</OnceKnown>
    </MeetingContext>
  )
}

function OnceKnown({ waiting, children }: { readonly waiting: ReactNode; readonly children: ReactNode }) {
  const isKnown = useStore(useFollowedMeeting().store, (view) => view.stream !== null)
  return isKnown ? children : waiting
}
