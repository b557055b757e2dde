import type { AgencyId } from '../../../../shared/ids.ts'
import { isPresent, seatOf } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMe, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'

/** An agency says who sits at its place, with the name typed on entry. Gone once it is said. */
export function CheckIn({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const { name, title } = useMe()
  const may = useCan('attendance.check-in', agencyId)
  const isIn = useMeeting((meeting) => {
    const seat = seatOf(meeting.attendance, agencyId)
    return seat === undefined || isPresent(seat)
  })
  if (!may || isIn) return null
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
