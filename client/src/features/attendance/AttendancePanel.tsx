import { useMemo, useState } from 'react'
import { isPresent, type Seat } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { ParticipantsDialog } from './ParticipantsDialog.tsx'
import { RecordDialog } from './RecordDialog.tsx'
import { SeatLine } from './SeatLine.tsx'

/** Attendance by seat; the secretariat records it, everybody sees it. */
export function AttendancePanel() {
  const { t } = useWords()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const [wanted, setWanted] = useState('')
  const [recording, setRecording] = useState<Seat | null>(null)
  const [isPasting, setPasting] = useState(false)
  const mayRecord = useCan('attendance.record')
  const shown = useMemo(() => seats.filter((seat) => isNamed(seat, wanted)), [seats, wanted])
  return (
    <Panel
      title={t('attendance.title')}
      aside={t('attendance.summary', { present: seats.filter(isPresent).length, all: seats.length })}
      look="open"
    >
      {seats.length > 10 && (
        <Field label={t('attendance.find')} hideLabel>
          {(control) => (
            <input
              {...control}
              type="search"
              value={wanted}
              placeholder={t('attendance.find')}
              onChange={({ target }) => setWanted(target.value)}
            />
          )}
        </Field>
      )}
      {mayRecord && seats.length > 0 && (
        <div className={layout.row}>
          <Button size="small" onClick={() => setPasting(true)}>
            {t('participants.open')}
          </Button>
        </div>
      )}
      {isPasting && <ParticipantsDialog onClose={() => setPasting(false)} />}
      {seats.length === 0 && <EmptyNote>{t('attendance.none')}</EmptyNote>}
      <ul className={layout.list}>
        {shown.map((seat) => (
          <SeatLine key={seat.agency.agencyId} seat={seat} onRecord={setRecording} />
        ))}
      </ul>
      {recording !== null && (
        <RecordDialog key={recording.agency.agencyId} seat={recording} onClose={() => setRecording(null)} />
      )}
    </Panel>
  )
}

function isNamed({ agency }: Seat, wanted: string): boolean {
  const sought = wanted.trim().toLowerCase()
  return `${agency.name} ${agency.shortName}`.toLowerCase().includes(sought)
}
