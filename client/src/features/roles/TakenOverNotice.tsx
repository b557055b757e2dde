import { useState } from 'react'
import { meetingRole, type MeetingRole } from '../../../../shared/meeting/roles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'

/** Tells whoever had a part that somebody else has it now, and who: their buttons for it are gone. */
export function TakenOverNotice() {
  return meetingRole.options.map((role) => <OfOneRole key={role} role={role} />)
}

function OfOneRole({ role }: { readonly role: MeetingRole }) {
  const { t, format } = useWords()
  const me = useMe()
  const holder = useMeeting((meeting) => meeting.roles[role])
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const isOver = useMeeting((meeting) => ['closed', 'sealed'].includes(meeting.lifecycle.phase))
  /** When the take-over was that this person has read of. */
  const [read, setRead] = useState<number | null>(null)
  if (holder?.takenFrom?.personId !== me.personId || holder.since === read || isOver) return null
  const { person, since } = holder
  return (
    <Banner
      tone="warn"
      role="alert"
      actions={
        <Button size="small" onClick={() => setRead(since)}>
          {t('general.close')}
        </Button>
      }
    >
      {t('roles.taken-over', { name: person.name, role: t(`roles.${role}`), time: format.time(since, zone) })}
    </Banner>
  )
}
