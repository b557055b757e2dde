import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Field } from '../../ui/Field.tsx'

/** Asks a seat to speak that has raised no hand. */
export function CallOn() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const may = useCan('floor.call-on')
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  if (!may) return null
  return (
    <Field label={t('floor.call-on')} hideLabel>
      {(control) => (
        <select
          {...control}
          value=""
          onChange={({ target }) => {
            const seat = seats.find(({ agency }) => agency.agencyId === target.value)
            if (seat !== undefined) dispatch({ type: 'floor.call-on', agencyId: seat.agency.agencyId })
          }}
        >
          <option value="">{t('floor.call-on')} …</option>
          {seats.map(({ agency }) => (
            <option key={agency.agencyId} value={agency.agencyId}>
              {agency.shortName}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
