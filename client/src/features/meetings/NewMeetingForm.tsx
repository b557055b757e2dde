import { useState } from 'react'
import { createMeeting } from '../../http/meetings.ts'
import { newUuid } from '../../http/new-id.ts'
import { defaultScheme } from '../../../../shared/figures/scheme.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'
import type { StreamId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { DetailsFields } from './DetailsFields.tsx'
import { likelyDetails, readDetails } from './details-form.ts'
import { readAgencies } from './read-agencies.ts'
import { useKept } from './use-kept.ts'

interface NewMeetingFormProps {
  readonly slot: string
  readonly today: CalendarDate
  readonly onCreated: (stream: StreamId) => void
  readonly onClose: () => void
}

/** A new meeting with its agencies. What is typed stays on this device until the meeting exists. */
export function NewMeetingForm({ slot, today, onCreated, onClose }: NewMeetingFormProps) {
  const words = useWords()
  const { t } = words
  const details = useKept('rakor.new-meeting', likelyDetails(today))
  const pasted = useKept('rakor.new-meeting.agencies', { text: '' })
  // Made once for this form: a second press, or a retry after a lost answer, makes no second meeting.
  const [id] = useState(newUuid)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { agencies, problems } = readAgencies(pasted.value.text)
  const [firstBad] = problems

  const create = async (): Promise<void> => {
    const read = readDetails(details.value, defaultScheme)
    if (read === null || agencies.length === 0 || problems.length > 0) return setProblem(t('meeting.incomplete'))
    setBusy(true)
    const answer = await createMeeting(slot, { id, details: read, agencies: [...agencies], agenda: [] })
    setBusy(false)
    if (!answer.ok)
      return setProblem(t('meeting.create.failed', { problem: errorWords(words, answer.error, read.timeZone) }))
    details.forget()
    pasted.forget()
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
      <DetailsFields typed={details.value} onWrite={details.write} />
      <Field
        label={t('meeting.agencies')}
        hint={
          <>
            {t('meeting.agencies.hint')} · <b>{t('meeting.agencies.read', { n: agencies.length })}</b>
          </>
        }
        problem={
          firstBad === undefined
            ? null
            : t(firstBad.problem === 'twice' ? 'meeting.agencies.twice' : 'meeting.agencies.bad-line', {
                line: firstBad.line,
              })
        }
      >
        {(control) => (
          <textarea
            {...control}
            required
            rows={8}
            spellCheck={false}
            value={pasted.value.text}
            placeholder={'1.03; Dinas Pekerjaan Umum dan Penataan Ruang; DPUPR; dinas'}
            onChange={({ target }) => pasted.write({ text: target.value })}
          />
        )}
      </Field>
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
