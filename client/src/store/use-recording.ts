import { useCallback } from 'react'
import { addressAt, offsetOf, offsetText } from '../../../shared/recording/offsets.ts'
import type { Instant } from '../../../shared/temporal.ts'
import { useMeeting } from './use-meeting.ts'

/** A moment of the recording, as it is written, and where a link leads to it. */
export interface RecordingMark {
  readonly text: string
  readonly href: string | null
}

/** Where in the recording something happened; null: before it began, or while nobody has said when that was. */
export function useRecordingMarks(): (at: Instant | null) => RecordingMark | null {
  const placement = useMeeting((meeting) => meeting.recording.placement)
  return useCallback(
    (at) => {
      const offset = offsetOf(placement, at)
      if (placement === null || offset === null) return null
      return { text: offsetText(offset), href: addressAt(placement, offset) }
    },
    [placement],
  )
}
