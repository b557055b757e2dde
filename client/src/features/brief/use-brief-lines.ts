import { useCallback, useMemo } from 'react'
import type { BriefLine } from '../../../../shared/brief/lagging-lines.ts'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import { detailsOf } from '../../../../shared/meeting/imports.ts'
import type { Answered } from '../../http/request.ts'
import { laggingDetails } from '../../http/details.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import type { DetailsResponse } from '../../../../shared/protocol/http-details.ts'

const none: readonly BriefLine[] = []
const nothing: Answered<DetailsResponse> = { ok: true, value: { details: null } }

/** The agency's most lagging detail lines, asked for again when an import brings others; none while unknown. */
export function useBriefLines(slot: string, stream: StreamId, agency: AgencyId): readonly BriefLine[] {
  const batch = useMeeting((meeting) => detailsOf(meeting.imports)?.batchId ?? null)
  const { answer } = useAnswer(
    useCallback(
      // Without a batch there is nothing to ask the server for; with another one the answer is another.
      async () => (batch === null ? nothing : laggingDetails(slot, stream, agency)),
      [slot, stream, agency, batch],
    ),
  )
  return useMemo(() => {
    if (answer === 'waiting' || !answer.ok || answer.value.details === null) return none
    return answer.value.details.lines.map(({ activity, source, figure }) => ({
      name: activity,
      source,
      budget: figure.budget,
      physicalTarget: figure.physicalTarget,
      physicalActual: figure.physicalActual,
    }))
  }, [answer])
}
