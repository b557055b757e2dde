import { useCallback, useState } from 'react'
import { whatHoldsSeat, type SeatedAgency } from '../../../../shared/meeting/attendance.ts'
import { listAgencies } from '../../http/agencies.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { freeAgencies } from './free-agencies.ts'

/** As many seats as one command adds. */
const SEATS_AT_ONCE = 200

/** Which agencies sit in the meeting: a forgotten one is added, one too many removed before the meeting is opened. */
export function SeatsPanel({ slot }: { readonly slot: string }) {
  const { t } = useWords()
  const mayAdd = useCan('attendance.add-seats')
  const mayRemove = useCan('attendance.remove-seat')
  if (!mayAdd && !mayRemove) return null
  return (
    <Panel title={t('seats.title')} look="open">
      {mayAdd && <AddSeats slot={slot} />}
      {mayRemove && <RemoveSeat />}
    </Panel>
  )
}

function AddSeats({ slot }: { readonly slot: string }) {
  const words = useWords()
  const { t } = words
  const dispatch = useDispatch()
  const attendance = useMeeting((meeting) => meeting.attendance)
  const details = useMeeting((meeting) => meeting.lifecycle.details)
  const { answer } = useAnswer(useCallback(() => listAgencies(slot), [slot]))
  const [chosen, setChosen] = useState('')
  if (details === null) return null
  if (answer === 'waiting') return <EmptyNote>{t('general.loading')}</EmptyNote>
  if (!answer.ok) return <Banner tone="bad">{errorWords(words, answer.error, details.timeZone)}</Banner>
  const free = freeAgencies(answer.value.agencies, attendance, details.date)
  if (free.length === 0) return <EmptyNote>{t('seats.add.none')}</EmptyNote>
  const wanted = free.filter(({ agencyId }) => agencyId === chosen)
  const all = free.slice(0, SEATS_AT_ONCE)
  const add = (seats: readonly SeatedAgency[]): void => {
    dispatch({ type: 'attendance.add-seats', seats: [...seats] })
    setChosen('')
  }
  return (
    <div className={layout.row}>
      <AgencySelect label={t('seats.add')} agencies={free} chosen={chosen} onChoose={setChosen} />
      <Button refusal={wanted.length === 0 ? t('seats.choose') : null} onClick={() => add(wanted)}>
        {t('seats.add')}
      </Button>
      <Button tone="quiet" onClick={() => add(all)}>
        {t('seats.add.all', { n: all.length })}
      </Button>
    </div>
  )
}

function RemoveSeat() {
  const { t } = useWords()
  const dispatch = useDispatch()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const [chosen, setChosen] = useState('')
  const agencyId = seats.find(({ agency }) => agency.agencyId === chosen)?.agency.agencyId
  const holder = useMeeting((meeting) => (agencyId === undefined ? null : whatHoldsSeat(meeting, agencyId)))
  if (seats.length === 0) return null
  const remove = (): void => {
    if (agencyId !== undefined) dispatch({ type: 'attendance.remove-seat', agencyId })
    setChosen('')
  }
  const refusal = holder === null ? null : t(`seats.held.${holder}`)
  return (
    <>
      <div className={layout.row}>
        <AgencySelect
          label={t('seats.remove')}
          agencies={seats.map(({ agency }) => agency)}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Button refusal={agencyId === undefined ? t('seats.choose') : refusal} onClick={remove}>
          {t('seats.remove')}
        </Button>
      </div>
      {refusal !== null && <p className={layout.faint}>{refusal}</p>}
    </>
  )
}

interface AgencySelectProps {
  readonly label: string
  readonly agencies: readonly SeatedAgency[]
  /** An agency's id, or empty. */
  readonly chosen: string
  readonly onChoose: (agencyId: string) => void
}

function AgencySelect({ label, agencies, chosen, onChoose }: AgencySelectProps) {
  const { t } = useWords()
  return (
    <Field label={label} hideLabel>
      {(control) => (
        <select {...control} value={chosen} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{t('seats.choose')} …</option>
          {agencies.map(({ agencyId, name }) => (
            <option key={agencyId} value={agencyId}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
