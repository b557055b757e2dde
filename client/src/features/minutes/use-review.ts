import type { AgencyId } from '../../../../shared/ids.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import { useCan } from '../../store/use-permission.ts'

/** Whether agencies may still propose other words: the review was opened and has not run out. */
export function useReviewIsOpen(): boolean {
  const until = useMeeting((meeting) => meeting.minutes.review?.until ?? null)
  const now = useCoarseNow()
  return until !== null && now <= until
}

/** Whether I may propose other words for lines of this agency's block. */
export function useMayPropose(agencyId: AgencyId | null): boolean {
  const may = useCan('minutes.propose', agencyId)
  const isOpen = useReviewIsOpen()
  return agencyId !== null && may && isOpen
}
