import { useState } from 'react'
import { meetingRole, type MeetingRole } from '../../../../shared/meeting/roles.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMe, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import styles from './RolesPanel.module.css'

/** Who chairs, operates and takes notes; each part is taken over in one visible step. */
export function RolesPanel() {
  const { t } = useWords()
  return (
    <Panel title={t('roles.title')} look="open">
      <ul className={layout.list}>
        {meetingRole.options.map((role) => (
          <RoleLine key={role} role={role} />
        ))}
      </ul>
    </Panel>
  )
}

function RoleLine({ role }: { readonly role: MeetingRole }) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const me = useMe()
  const holder = useMeeting((meeting) => meeting.roles[role])
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const may = useCan('roles.take')
  const [confirming, setConfirming] = useState(false)
  const isMine = holder?.person.personId === me.personId
  const take = (): void => {
    dispatch({ type: 'roles.take', role })
    setConfirming(false)
  }
  return (
    <li className={styles.role}>
      <span className={styles.name}>{t(`roles.${role}`)}</span>
      <span className={styles.holder}>
        {holder === null ? (
          t('roles.nobody')
        ) : (
          <>
            <b>{isMine ? t('roles.me') : holder.person.name}</b>{' '}
            {t('roles.since', { time: format.time(holder.since, zone) })}
            {holder.takenFrom !== null && <> · {t('roles.taken-from', { name: holder.takenFrom.name })}</>}
          </>
        )}
      </span>
      {may && isMine && (
        <Button size="small" tone="quiet" onClick={() => dispatch({ type: 'roles.release', role })}>
          {t('roles.release')}
        </Button>
      )}
      {may && !isMine && (
        <Button size="small" onClick={holder === null ? take : () => setConfirming(true)}>
          {holder === null ? t('roles.take') : t('roles.take-over')}
        </Button>
      )}
      {confirming && holder !== null && (
        <Dialog title={t('roles.take-over')} onClose={() => setConfirming(false)}>
          <p>{t('roles.take-over.confirm', { role: t(`roles.${role}`), name: holder.person.name })}</p>
          <div className={layout.row}>
            <Button tone="primary" onClick={take}>
              {t('roles.take-over')}
            </Button>
            <Button tone="quiet" onClick={() => setConfirming(false)}>
              {t('general.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </li>
  )
}
