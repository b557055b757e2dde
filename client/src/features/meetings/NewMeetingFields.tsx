import { useEffect, useState } from 'react'
import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import { itemId, streamId, type StreamId } from '../../../../shared/ids.ts'
import { agendaFrom } from '../../../../shared/meeting/agenda-template.ts'
import type { MeetingState } from '../../../../shared/meeting/state.ts'
import type { MeetingSummary } from '../../../../shared/protocol/http.ts'
import type { RegencySettings } from '../../../../shared/regency/settings.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'
import { createMeeting, readMeeting } from '../../http/meetings.ts'
import { newUuid } from '../../http/new-id.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { AgencyChoice } from './AgencyChoice.tsx'
import { DetailsFields } from './DetailsFields.tsx'
import { likelyDetails, readDetails } from './details-form.ts'
import { agenciesFor, copiedDetails, schemesFor, settledDetails } from './new-meeting.ts'
import { PastedAgencies } from './PastedAgencies.tsx'
import { readAgencies } from './read-agencies.ts'
import { useKept } from '../../store/use-kept.ts'

interface NewMeetingFieldsProps {
  readonly slot: string
  readonly today: CalendarDate
  readonly earlier: readonly MeetingSummary[]
  readonly registry: readonly RegisteredAgency[]
  readonly settings: RegencySettings
  readonly onCreated: (stream: StreamId) => void
  readonly onClose: () => void
}

const noChoice: {
  readonly copied: string
  readonly left: readonly string[]
  readonly scheme: string
  readonly agenda: boolean
} = { copied: '', left: [], scheme: '', agenda: true }

/** What a new meeting is, copied from an earlier one or begun afresh. It stays on this device until the meeting exists. */
export function NewMeetingFields(props: NewMeetingFieldsProps) {
  const { slot, today, earlier, registry, settings, onCreated, onClose } = props
  const words = useWords()
  const { t } = words
  const details = useKept('rakor.new-meeting', settledDetails(likelyDetails(today), settings))
  const pasted = useKept('rakor.new-meeting.agencies', { text: '' })
  const choice = useKept('rakor.new-meeting.choice', noChoice)
  const [source, setSource] = useState<MeetingState | null>(null)
  // Made once for this form: a second press, or a retry after a lost answer, makes no second meeting.
  const [id] = useState(newUuid)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { copied, left } = choice.value
  useSource(slot, copied, source, setSource)

  const offered = agenciesFor(registry, source, details.value.date)
  const typed = readAgencies(pasted.value.text)
  const agencies = offered.length === 0 ? typed.agencies : offered.filter(({ agencyId }) => !left.includes(agencyId))
  const schemes = schemesFor(settings, source)
  const scheme = schemes.find(({ name }) => name === choice.value.scheme) ?? schemes[0] ?? settings.scheme
  const items = source?.agenda.items ?? []

  const copyFrom = async (chosen: string): Promise<void> => {
    const stream = streamId.safeParse(chosen)
    if (!stream.success) {
      setSource(null)
      return choice.write({ ...choice.value, copied: '', scheme: '', left: [] })
    }
    const answer = await readMeeting(slot, stream.data)
    if (!answer.ok) return setProblem(errorWords(words, answer.error, details.value.timeZone))
    const seated = new Set(answer.value.attendance.seats.map(({ agency }) => agency.agencyId))
    const absent = registry.filter(({ agencyId }) => !seated.has(agencyId)).map(({ agencyId }) => agencyId)
    setSource(answer.value)
    details.write(copiedDetails(details.value, answer.value))
    choice.write({ ...choice.value, copied: chosen, scheme: '', left: seated.size === 0 ? [] : absent })
  }
  const create = async (): Promise<void> => {
    const read = readDetails(details.value, scheme)
    const isUnreadable = offered.length === 0 && typed.problems.length > 0
    if (read === null || agencies.length === 0 || isUnreadable) return setProblem(t('meeting.incomplete'))
    const agenda = choice.value.agenda ? agendaFrom(items, agencies, () => itemId.parse(newUuid())) : []
    setBusy(true)
    const wanted = { id, details: read, agencies: [...agencies], agenda: items.length === 0 ? [] : [...agenda] }
    const answer = await createMeeting(slot, wanted)
    setBusy(false)
    if (!answer.ok)
      return setProblem(t('meeting.create.failed', { problem: errorWords(words, answer.error, read.timeZone) }))
    for (const kept of [details, pasted, choice]) kept.forget()
    onCreated(answer.value.stream)
  }

  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      {earlier.length > 0 && (
        <Field label={t('meeting.copy')} hint={t('meeting.copy.hint')}>
          {(control) => (
            <select {...control} value={copied} onChange={({ target }) => void copyFrom(target.value)}>
              <option value="">{t('meeting.copy.none')}</option>
              {earlier.map(({ stream, title, date }) => (
                <option key={stream} value={stream}>
                  {title} ({words.format.longDate(date)})
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <DetailsFields typed={details.value} onWrite={details.write} />
      <Field label={t('meeting.scheme')}>
        {(control) => (
          <select
            {...control}
            value={scheme.name}
            onChange={({ target }) => choice.write({ ...choice.value, scheme: target.value })}
          >
            {schemes.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      {items.length > 0 && (
        <label className={layout.row}>
          <input
            type="checkbox"
            checked={choice.value.agenda}
            onChange={({ target }) => choice.write({ ...choice.value, agenda: target.checked })}
          />
          {t('meeting.copy.agenda', { n: items.length })}
        </label>
      )}
      {offered.length === 0 ? (
        <PastedAgencies text={pasted.value.text} onWrite={(text) => pasted.write({ text })} />
      ) : (
        <AgencyChoice
          agencies={offered}
          left={left}
          onLeave={(leaving) => choice.write({ ...choice.value, left: leaving })}
        />
      )}
      {problem !== null && <Banner tone="bad">{problem}</Banner>}
      <div className={layout.row}>
        <Button type="submit" tone="primary" refusal={isBusy ? t('meeting.creating') : null}>
          {isBusy ? t('meeting.creating') : t('meeting.create')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('general.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** After a reload the meeting that was chosen to be copied from is fetched again. */
function useSource(
  slot: string,
  copied: string,
  source: MeetingState | null,
  setSource: (source: MeetingState) => void,
): void {
  useEffect(() => {
    const stream = streamId.safeParse(copied)
    if (source !== null || !stream.success) return
    void readMeeting(slot, stream.data).then((answer) => {
      if (answer.ok) setSource(answer.value)
    })
  }, [slot, copied, source, setSource])
}
