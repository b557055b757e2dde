import { useCallback } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { MeetingSummary } from '../../../../shared/protocol/http.ts'
import { unsaidSettings } from '../../../../shared/regency/settings.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'
import { listAgencies } from '../../http/agencies.ts'
import { readRegencySettings } from '../../http/house.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { NewMeetingFields } from './NewMeetingFields.tsx'

interface NewMeetingFormProps {
  readonly slot: string
  readonly today: CalendarDate
  /** Meetings it can be copied from, the newest first. */
  readonly earlier: readonly MeetingSummary[]
  readonly onCreated: (stream: StreamId) => void
  readonly onClose: () => void
}

/** A new meeting, once it is known which agencies there are and what the regency has settled. */
export function NewMeetingForm(props: NewMeetingFormProps) {
  const { slot } = props
  const { t } = useWords()
  const agencies = useAnswer(useCallback(() => listAgencies(slot), [slot])).answer
  const regency = useAnswer(useCallback(() => readRegencySettings(slot), [slot])).answer
  if (agencies === 'waiting' || regency === 'waiting') return <EmptyNote>{t('general.loading')}</EmptyNote>
  return (
    <NewMeetingFields
      {...props}
      registry={agencies.ok ? agencies.value.agencies : []}
      settings={regency.ok ? regency.value.settings : unsaidSettings}
    />
  )
}
