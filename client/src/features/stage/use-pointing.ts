import type { AgencyId } from '../../../../shared/ids.ts'
import { useMe, useMeetingClient, usePointer } from '../../store/use-meeting.ts'

/** The row pointed at on an agency's slide, and whether this person may point there. */
export interface Pointing {
  readonly row: string | null
  readonly mayPoint: boolean
  readonly point: (row: string | null) => void
}

/** Pointing on one agency's slide: only the agency itself points, everybody sees it. */
export function usePointing(agency: AgencyId): Pointing {
  const client = useMeetingClient()
  const row = usePointer((pointer) => (pointer?.agencyId === agency ? pointer.row : null))
  return {
    row,
    mayPoint: useMe().agencyId === agency,
    point: (chosen) => client.point({ agencyId: agency, row: chosen }),
  }
}
