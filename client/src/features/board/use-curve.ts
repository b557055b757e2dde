import { useMemo } from 'react'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { curveData } from './curve-data.ts'
import type { CurveData } from './curve-view.ts'

/** The points of the S-curve that are known; null before the meeting has details. */
export function useCurve(source: FundingSource | null): CurveData | null {
  const lifecycle = useMeeting((meeting) => meeting.lifecycle)
  const attendance = useMeeting((meeting) => meeting.attendance)
  const figures = useMeeting((meeting) => meeting.figures)
  const comparison = useMeeting((meeting) => meeting.comparison)
  return useMemo(
    () => curveData({ lifecycle, attendance, figures, comparison }, source),
    [lifecycle, attendance, figures, comparison, source],
  )
}
