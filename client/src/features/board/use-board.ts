import { useMemo } from 'react'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { boardOf, type Board } from './board-view.ts'

/** The board of the meeting, of one source or of all; worked out again only when something it shows has changed. */
export function useBoard(source: FundingSource | null = null): Board {
  const lifecycle = useMeeting((meeting) => meeting.lifecycle)
  const attendance = useMeeting((meeting) => meeting.attendance)
  const figures = useMeeting((meeting) => meeting.figures)
  const agenda = useMeeting((meeting) => meeting.agenda)
  const obstacles = useMeeting((meeting) => meeting.obstacles)
  const directives = useMeeting((meeting) => meeting.directives)
  const comparison = useMeeting((meeting) => meeting.comparison)
  return useMemo(
    () => boardOf({ lifecycle, attendance, figures, comparison, agenda, obstacles, directives }, source),
    [lifecycle, attendance, figures, comparison, agenda, obstacles, directives, source],
  )
}
