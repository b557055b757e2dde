import { useCallback } from 'react'
import type { SealedResponse } from '../../../../shared/protocol/http-minutes.ts'
import { fetchSealed } from '../../http/documents.ts'
import type { Answered } from '../../http/request.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useMinutesSurroundings } from './minutes-context.ts'

/** The check code of the newest sealed version; null while nothing is sealed, or it is not known yet. */
export function useNewestCode(): string | null {
  const { slot, stream } = useMinutesSurroundings()
  const version = useMeeting((meeting) =>
    meeting.lifecycle.seal === null ? 0 : meeting.lifecycle.amendments.length + 1,
  )
  const ask = useCallback(
    async (): Promise<Answered<SealedResponse>> =>
      version === 0 ? { ok: true, value: { stream, versions: [] } } : fetchSealed(slot, stream),
    [slot, stream, version],
  )
  const { answer } = useAnswer(ask)
  if (answer === 'waiting' || !answer.ok) return null
  return answer.value.versions.find((one) => one.version === version)?.code ?? null
}
