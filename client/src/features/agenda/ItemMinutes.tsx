import type { AgendaItem } from '../../../../shared/meeting/agenda.ts'
import { elapsedMs } from '../../../../shared/meeting/agenda-clock.ts'
import { MINUTE_MS } from '../../../../shared/temporal.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useNow } from '../../store/use-now.ts'

/** Minutes gone of minutes allowed, of the active item: the one part of the list that ticks. */
export function ItemMinutes({ item }: { readonly item: AgendaItem }) {
  const agenda = useMeeting((meeting) => meeting.agenda)
  const now = useNow()
  return (
    <b>
      {Math.floor(elapsedMs(agenda, item, now) / MINUTE_MS)}/{item.plannedMinutes + item.extendedMinutes}
    </b>
  )
}
