import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { StreamId } from '../../../../shared/ids.ts'
import { isSecretariat } from '../../../../shared/meeting/permissions.ts'
import { isPresent } from '../../../../shared/meeting/attendance.ts'
import { MeetingOutlook } from '../../features/agenda/MeetingOutlook.tsx'
import { ConnectionMark } from '../../features/connection/ConnectionMark.tsx'
import { PhaseMark } from '../../features/lifecycle/PhaseMark.tsx'
import { leave } from '../../http/session.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import layout from '../../ui/layout.module.css'
import { ScreenSettings } from '../ScreenSettings.tsx'
import styles from './RoomTop.module.css'

interface RoomTopProps {
  readonly slot: string
  readonly stream: StreamId
  readonly path: string
}

/** The top line: which meeting, how it stands, when it will end, and who I am. */
export function RoomTop({ slot, stream, path }: RoomTopProps) {
  const { t } = useWords()
  const me = useMe()
  const title = useMeeting((meeting) => meeting.lifecycle.details?.title ?? '')
  const isIllustrative = useMeeting((meeting) => meeting.lifecycle.details?.illustrative ?? false)
  const present = useMeeting((meeting) => meeting.attendance.seats.filter(isPresent).length)
  const agency = useMeeting(
    (meeting) => meeting.attendance.seats.find((seat) => seat.agency.agencyId === me.agencyId)?.agency.name ?? null,
  )
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.top}>
      <div className={styles.meeting}>
        <PhaseMark />
        <span className={styles.names}>
          <h1 className={agency === null ? styles.strong : styles.over}>{title}</h1>
          {agency !== null && <span className={styles.own}>{agency}</span>}
        </span>
        {isIllustrative && <span className={styles.over}>{t('room.illustrative')}</span>}
      </div>
      <div className={styles.facts}>
        <MeetingOutlook />
        <span className={styles.wide}>{t('room.present', { n: present })}</span>
        <ConnectionMark />
        <Button size="small" tone="quiet" onClick={() => setOpen(true)} aria-label={`${me.name}: ${t('room.menu')}`}>
          <span className={styles.name}>{me.name}</span> <span aria-hidden="true">☰</span>
        </Button>
      </div>
      {isOpen && <RoomMenu slot={slot} stream={stream} path={path} onClose={() => setOpen(false)} />}
    </div>
  )
}

function RoomMenu({ slot, stream, path, onClose }: RoomTopProps & { readonly onClose: () => void }) {
  const { t } = useWords()
  const me = useMe()
  const [, navigate] = useLocation()
  const logOut = async (): Promise<void> => {
    await leave(slot)
    navigate('/')
  }
  return (
    <Dialog title={me.name} onClose={onClose}>
      {me.title !== null && <p className={layout.faint}>{me.title}</p>}
      <ScreenSettings />
      <p className={layout.faint}>{t('keys.hint')}</p>
      <div className={layout.row}>
        {isSecretariat(me) && <Link href={`${path}/impor`}>{t('imports.open')}</Link>}
        <Link href={`/s/${slot}/cari?dari=${stream}`}>{t('search.open')}</Link>
        <Link href={`${path}/layar`}>{t('room.open-screen')}</Link>
        <Link href={`/s/${slot}/rapat`}>{t('room.to-list')}</Link>
        {isSecretariat(me) && <Link href={`/s/${slot}/pengaturan`}>{t('settings.title')}</Link>}
      </div>
      <div className={layout.row}>
        <Button onClick={() => void logOut()}>{t('session.log-out')}</Button>
      </div>
    </Dialog>
  )
}
