import { useCallback } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { TranscriptResponse } from '../../../../shared/protocol/http-recording.ts'
import { fetchTranscript } from '../../http/recording.ts'
import type { Answered } from '../../http/request.ts'
import { useAnswer, type Waiting } from '../../http/use-answer.ts'
import { useMeeting } from '../../store/use-meeting.ts'

const none: Answered<TranscriptResponse> = { ok: true, value: { transcript: null } }

/** The transcript that the meeting now has; fetched again when somebody replaces it. */
export function useTranscript(slot: string, stream: StreamId): Waiting<TranscriptResponse> {
  const sha256 = useMeeting((meeting) => meeting.recording.transcript?.sha256 ?? null)
  return useAnswer(
    useCallback(
      () => (sha256 === null ? Promise.resolve(none) : fetchTranscript(slot, stream)),
      [slot, stream, sha256],
    ),
  )
}
