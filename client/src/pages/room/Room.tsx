import { useCallback, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import { activeItem } from '../../../../shared/meeting/agenda.ts'
import { isSecretariat } from '../../../../shared/meeting/permissions.ts'
import { AgendaAnnouncer } from '../../features/agenda/AgendaAnnouncer.tsx'
import { AgendaPanel } from '../../features/agenda/AgendaPanel.tsx'
import { ClockBar } from '../../features/agenda/ClockBar.tsx'
import { TurnBanner } from '../../features/agenda/TurnBanner.tsx'
import { useNearness } from '../../features/agenda/use-turn-alert.ts'
import { ConnectionBanner } from '../../features/connection/ConnectionBanner.tsx'
import { DeviceNotice } from '../../features/connection/DeviceNotice.tsx'
import { RefusedCommands } from '../../features/connection/RefusedCommands.tsx'
import { GuideBar } from '../../features/demonstration/GuideBar.tsx'
import { HandButton } from '../../features/floor/HandButton.tsx'
import { TakenOverNotice } from '../../features/roles/TakenOverNotice.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import layout from '../../ui/layout.module.css'
import { useSearchKey } from '../../ui/use-search-key.ts'
import { useTitle } from '../use-title.ts'
import { RoomCentre } from './RoomCentre.tsx'
import { RoomFrame } from './RoomFrame.tsx'
import { RoomTabs } from './RoomTabs.tsx'
import { RoomTop } from './RoomTop.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { SideColumn } from './SideColumn.tsx'
import { centreOf, tabsFor, viewFrom } from './views.ts'

interface RoomProps {
  readonly slot: string
  readonly stream: StreamId
  readonly path: string
}

/** The room, shaped by who is in it: what each kind of session sees first, beside it and at its foot. */
export function Room({ slot, stream, path }: RoomProps) {
  const me = useMe()
  const tabs = tabsFor(me.kind)
  const search = useSearch()
  const view = viewFrom(search, tabs)
  const [, navigate] = useLocation()
  useSearchKey(() => navigate(`/s/${slot}/cari?dari=${stream}`))
  // Looking at another agency is this person's own business, not the meeting's; it ends with "back to now".
  const [lookedAt, setLookedAt] = useState<AgencyId | null>(null)
  const look = useCallback(
    (agency: AgencyId | null) => {
      setLookedAt(agency)
      if (agency !== null) navigate(`${path}?lihat=ruang`)
    },
    [navigate, path],
  )
  useRoomTitle()
  // Only where all is made up can a meeting play itself; the server has the last word.
  const isGuided = useMeeting((meeting) => meeting.lifecycle.details?.illustrative ?? false) && isSecretariat(me)
  return (
    <>
      <AgendaAnnouncer />
      <ShortcutSheet />
      <RoomFrame
        view={view}
        top={<RoomTop slot={slot} stream={stream} path={path} />}
        tabs={<RoomTabs tabs={tabs} view={view} path={path} />}
        banners={
          <>
            <ConnectionBanner />
            <DeviceNotice />
            <RefusedCommands />
            <TakenOverNotice />
            {isGuided && <GuideBar slot={slot} />}
          </>
        }
        agenda={<AgendaPanel onOpen={look} />}
        centre={<RoomCentre slot={slot} stream={stream} view={centreOf(view)} lookedAt={lookedAt} onLook={look} />}
        turn={
          me.kind === 'agency' ? (
            <div className={layout.between}>
              <TurnBanner />
              <HandButton />
            </div>
          ) : null
        }
        side={me.kind === 'viewer' ? null : <SideColumn slot={slot} stream={stream} />}
        foot={<ClockBar />}
      />
    </>
  )
}

/** Names the meeting, what is on, and one's own turn once it is near, in the browser's tab. */
function useRoomTitle(): void {
  const { t } = useWords()
  const title = useMeeting((meeting) => meeting.lifecycle.details?.title ?? null)
  const active = useMeeting((meeting) => activeItem(meeting.agenda)?.title ?? null)
  const near = useNearness()
  // Told in the tab too, for whoever looks at another one meanwhile.
  const mine = near === 'far' ? null : near === 'now' ? `● ${t('turn.now')}` : `◉ ${t('turn.get-ready')}`
  useTitle([mine, active, title, t('app.name')].filter((part) => part !== null).join(' · '))
}
