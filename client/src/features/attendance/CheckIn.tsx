import type { AgencyId } from '../../../../shared/ids.ts'
import { isPresent, seatOf } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMe, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'

/** An agency says who sits at its place, with the name typed on entry; and later, that they leave. */
export function CheckIn({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const { name, title } = useMe()
  const may = useCan('attendance.check-in', agencyId)
  const mayLeave = useCan('attendance.leave', agencyId)
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const seat = useMeeting((meeting) => seatOf(meeting.attendance, agencyId))
  if (seat !== undefined && isPresent(seat) && mayLeave)
    return (
      <div className={layout.between}>
        <span className={layout.small}>
          ✓ {t(seat.presence.kind === 'represented' ? 'attendance.represented' : 'attendance.in-person')}
          {seat.arrivedAt !== null && ` ${t('attendance.arrived', { time: format.time(seat.arrivedAt, zone) })}`}
        </span>
        <Button size="small" tone="quiet" onClick={() => dispatch({ type: 'attendance.leave', agencyId })}>
          {t('attendance.leave')}
        </Button>
      </div>
    )
  if (!may || seat === undefined || isPresent(seat)) return null
  const checkIn = (kind: 'in-person' | 'represented'): void =>
    void dispatch({ type: 'attendance.check-in', agencyId, presence: { kind, name, title } })
  return (
    <Panel title={t('attendance.check-in')} aside={name} look="calling">
      <div className={layout.row}>
        <Button tone="primary" onClick={() => checkIn('in-person')}>
          {t('attendance.check-in.head')}
        </Button>
        <Button onClick={() => checkIn('represented')}>{t('attendance.check-in.deputy')}</Button>
      </div>
    </Panel>
  )
}
