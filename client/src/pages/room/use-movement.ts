import { useCallback, useMemo } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { Duty } from '../../../../shared/ledger/duty.ts'
import { changesSince } from '../../../../shared/meeting/changes.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'

/** How each agency's figures have moved since the period before this meeting's, in words. */
export function useMovement(stream: StreamId): (duty: Duty) => string | null {
  const { t, format } = useWords()
  const attendance = useMeeting((meeting) => meeting.attendance)
  const figures = useMeeting((meeting) => meeting.figures)
  const lifecycle = useMeeting((meeting) => meeting.lifecycle)
  const comparison = useMeeting((meeting) => meeting.comparison)
  const changes = useMemo(
    () => changesSince({ attendance, figures, lifecycle, comparison }, 'previous-period'),
    [attendance, figures, lifecycle, comparison],
  )
  return useCallback(
    (duty) => {
      // What was told in this very meeting has not had time to move anything.
      const change = duty.meeting === stream ? undefined : changes?.perAgency.get(duty.agencyId)
      if (changes === null || change === undefined) return null
      const { physicalActual, financialActual } = change.points
      return t('ledger.movement', {
        period: changes.period.periodLabel,
        physical: format.points(physicalActual),
        financial: format.points(financialActual),
      })
    },
    [changes, stream, t, format],
  )
}
