import { activeItem, nextItem } from '../../../../shared/meeting/agenda.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { Unseen } from '../../ui/Unseen.tsx'

/** Says the active item and one's own turn to whoever listens instead of looking. */
export function AgendaAnnouncer() {
  const { t } = useWords()
  const mine = useMe().agencyId
  const title = useMeeting((meeting) => activeItem(meeting.agenda)?.title ?? null)
  const active = useMeeting((meeting) => activeItem(meeting.agenda)?.agencyId ?? null)
  const next = useMeeting((meeting) => nextItem(meeting.agenda)?.agencyId ?? null)
  const turn =
    mine === null ? null : active === mine ? t('room.turn-announced') : next === mine ? t('room.next-announced') : null
  return (
    <Unseen live>
      {title === null ? '' : t('room.now-announced', { title })} {turn}
    </Unseen>
  )
}
