import { useCallback, useMemo } from 'react'
import type { CheckWarning } from '../../../shared/checks/warning.ts'
import type { FigureRow } from '../../../shared/figures/rollup.ts'
import type { AgencyId } from '../../../shared/ids.ts'
import { seatOf } from '../../../shared/meeting/attendance.ts'
import type { ChangeParts } from '../../../shared/meeting/changes.ts'
import { checksWith, meetingChecks } from '../../../shared/meeting/figure-checks.ts'
import { useMeeting } from './use-meeting.ts'

/** What changes and checks are drawn from; the same object until one of its parts has changed. */
export function useChangeParts(): ChangeParts {
  const lifecycle = useMeeting((meeting) => meeting.lifecycle)
  const attendance = useMeeting((meeting) => meeting.attendance)
  const figures = useMeeting((meeting) => meeting.figures)
  const comparison = useMeeting((meeting) => meeting.comparison)
  return useMemo(() => ({ lifecycle, attendance, figures, comparison }), [lifecycle, attendance, figures, comparison])
}

/** Everything that looks wrong about the meeting's figures, or about one agency's. */
export function useChecks(agency: AgencyId | null = null): readonly CheckWarning[] {
  const parts = useChangeParts()
  const all = useMemo(() => meetingChecks(parts), [parts])
  return useMemo(() => (agency === null ? all : all.filter(({ place }) => place.agencyId === agency)), [all, agency])
}

/** What would look wrong about a figure as it is typed; nothing while it cannot be read. */
export function useChecksWith(typed: FigureRow | null): readonly CheckWarning[] {
  const parts = useChangeParts()
  return typed === null ? [] : checksWith(parts, typed)
}

/** What an agency is called in this meeting; its id where it has no seat. */
export function useAgencyName(): (agency: AgencyId) => string {
  const attendance = useMeeting((meeting) => meeting.attendance)
  return useCallback((agency) => seatOf(attendance, agency)?.agency.name ?? agency, [attendance])
}
