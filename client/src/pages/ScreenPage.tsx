import { streamId } from '../../../shared/ids.ts'
import { ConnectionBanner } from '../features/connection/ConnectionBanner.tsx'
import { MeetingProvider } from '../store/MeetingProvider.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Screen } from './screen/Screen.tsx'

interface ScreenPageProps {
  readonly slot: string
  readonly stream: string
}

/** `/s/:slot/rapat/:stream/layar`: the big screen of a meeting. */
export function ScreenPage({ slot, stream }: ScreenPageProps) {
  const meeting = streamId.safeParse(stream)
  if (!meeting.success) return <NotFoundPage />
  return (
    <MeetingProvider key={`${slot} ${stream}`} slot={slot} stream={meeting.data} waiting={<ConnectionBanner />}>
      <Screen slot={slot} stream={meeting.data} />
    </MeetingProvider>
  )
}
