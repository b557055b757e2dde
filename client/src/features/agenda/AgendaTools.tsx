import { useMemo, useState } from 'react'
import { itemsOnTrack } from '../../../../shared/meeting/on-track.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { plannedMinutesLeft } from './agenda-view.ts'
import { exceptionFirst } from './exception-first.ts'

/** What changes the whole day in one step: attention first, and the rest shortened when the meeting runs late. */
export function AgendaTools() {
  const { t } = useWords()
  const client = useMeetingClient()
  const mayOrder = useCan('agenda.set-order')
  const mayShorten = useCan('agenda.shorten-rest')
  const [shortening, setShortening] = useState(false)
  const order = (): void => {
    const meeting = client.meeting()
    client.dispatch({ type: 'agenda.set-order', itemIds: [...exceptionFirst(meeting.agenda, meeting)] })
  }
  return (
    <>
      {mayOrder && (
        <Button size="small" onClick={order}>
          {t('agenda.exception-first')}
        </Button>
      )}
      <TakeAsRead />
      {mayShorten && (
        <Button size="small" onClick={() => setShortening(true)}>
          {t('agenda.shorten')}
        </Button>
      )}
      {shortening && <ShortenDialog onClose={() => setShortening(false)} />}
    </>
  )
}

/** Who is on target and has not had a turn, as read in one block; anybody of them can be called after all. */
function TakeAsRead() {
  const { t } = useWords()
  const client = useMeetingClient()
  const may = useCan('agenda.take-as-read')
  const agenda = useMeeting((meeting) => meeting.agenda)
  const figures = useMeeting((meeting) => meeting.figures)
  const attendance = useMeeting((meeting) => meeting.attendance)
  const lifecycle = useMeeting((meeting) => meeting.lifecycle)
  const items = useMemo(
    () => (may ? itemsOnTrack({ agenda, figures, attendance, lifecycle }) : []),
    [may, agenda, figures, attendance, lifecycle],
  )
  if (items.length === 0) return null
  return (
    <Button size="small" onClick={() => client.dispatch({ type: 'agenda.take-as-read', itemIds: [...items] })}>
      {t('agenda.as-read-block', { n: items.length })}
    </Button>
  )
}

function ShortenDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const client = useMeetingClient()
  const left = useMeeting((meeting) => plannedMinutesLeft(meeting.agenda))
  const [typed, setTyped] = useState(String(left))
  const minutes = Number(typed)
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_440
  return (
    <Dialog title={t('agenda.shorten')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          if (!fits) return
          client.dispatch({ type: 'agenda.shorten-rest', minutes })
          onClose()
        }}
      >
        <Field label={t('agenda.shorten.minutes')} hint={t('agenda.shorten.hint', { n: left })}>
          {(control) => (
            <input {...control} inputMode="numeric" value={typed} onChange={({ target }) => setTyped(target.value)} />
          )}
        </Field>
        <div className={layout.row}>
          <Button type="submit" tone="primary">
            {t('agenda.shorten')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
