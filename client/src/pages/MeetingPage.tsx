import { streamId } from '../../../shared/ids.ts'
import { ConnectionBanner } from '../features/connection/ConnectionBanner.tsx'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { MeetingProvider } from '../store/MeetingProvider.tsx'
import { useConnection } from '../store/use-connection.ts'
import { EmptyNote } from '../ui/EmptyNote.tsx'
import { EntranceFrame } from './EntranceFrame.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Room } from './room/Room.tsx'

interface MeetingPageProps {
  readonly slot: string
  readonly stream: string
}

/** `/s/:slot/rapat/:stream`: the room, once this device knows the meeting, from the server or from its last visit. */
export function MeetingPage({ slot, stream }: MeetingPageProps) {
  const meeting = streamId.safeParse(stream)
  if (!meeting.success) return <NotFoundPage />
  return (
    <MeetingProvider key={`${slot} ${stream}`} slot={slot} stream={meeting.data} waiting={<Waiting />}>
      <Room slot={slot} stream={meeting.data} path={`/s/${slot}/rapat/${stream}`} />
    </MeetingProvider>
  )
}

/** Stands until the meeting is known; says why when it cannot be. */
function Waiting() {
  const { t } = useWords()
  const { status } = useConnection()
  return (
    <EntranceFrame title={t('link.title')}>
      <ConnectionBanner />
      <EmptyNote>{t(status === 'offline' ? 'room.offline-empty' : 'room.first-load')}</EmptyNote>
    </EntranceFrame>
  )
}
