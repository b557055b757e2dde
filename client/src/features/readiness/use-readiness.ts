import { useMemo } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { seatReadiness, type SeatReadiness } from '../../../../shared/meeting/seat-readiness.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** How far every agency has come, drawn again only when something it depends on changes. */
export function useReadiness(): readonly SeatReadiness[] {
  const attendance = useMeeting((meeting) => meeting.attendance)
  const figures = useMeeting((meeting) => meeting.figures)
  const lifecycle = useMeeting((meeting) => meeting.lifecycle)
  const obstacles = useMeeting((meeting) => meeting.obstacles)
  const readiness = useMeeting((meeting) => meeting.readiness)
  return useMemo(
    () => seatReadiness({ attendance, figures, lifecycle, obstacles, readiness }),
    [attendance, figures, lifecycle, obstacles, readiness],
  )
}

/** How far one agency has come; undefined where it has no seat. */
export function useReadinessOf(agencyId: AgencyId): SeatReadiness | undefined {
  return useReadiness().find(({ agency }) => agency.agencyId === agencyId)
}
