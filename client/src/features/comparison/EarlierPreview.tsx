import { useCallback, useState } from 'react'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import type { SeatedAgency } from '../../../../shared/meeting/attendance.ts'
import { comparisonFrom, withoutSeat } from '../../../../shared/meeting/comparison-from.ts'
import type { ComparisonKind, Succession } from '../../../../shared/meeting/comparison.ts'
import { listAgencies } from '../../http/agencies.ts'
import { readMeeting } from '../../http/comparison.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { suggestedSuccessor } from './suggested-successor.ts'

interface EarlierPreviewProps {
  readonly slot: string
  readonly stream: StreamId
  readonly kind: ComparisonKind
  readonly onUse: (successions: readonly Succession[]) => void
}

/** What an earlier meeting would bring, and into whom the agencies have gone that have no seat any more. */
export function EarlierPreview({ slot, stream, kind, onUse }: EarlierPreviewProps) {
  const words = useWords()
  const { t } = words
  const attendance = useMeeting((meeting) => meeting.attendance)
  const { answer } = useAnswer(useCallback(() => readMeeting(slot, stream), [slot, stream]))
  const registry = useAnswer(useCallback(() => listAgencies(slot), [slot])).answer
  // What somebody chose here; null: nobody took over. The regency's list only suggests.
  const [chosen, setChosen] = useState<ReadonlyMap<AgencyId, AgencyId | null>>(new Map())
  if (answer === 'waiting') return <EmptyNote>{t('general.loading')}</EmptyNote>
  if (!answer.ok) return <Banner tone="bad">{errorWords(words, answer.error, 'Asia/Jakarta')}</Banner>
  const earlier = answer.value
  const period = comparisonFrom(kind, stream, earlier, [])
  if (period === null) return <EmptyNote>{t('comparison.empty')}</EmptyNote>
  const gone = withoutSeat(earlier, { attendance })
  const all = earlier.attendance.seats.length
  const seated = new Set(attendance.seats.map(({ agency }) => agency.agencyId))
  const listed = registry !== 'waiting' && registry.ok ? registry.value.agencies : []
  const heirOf = ({ agencyId }: SeatedAgency): AgencyId | null =>
    chosen.has(agencyId) ? (chosen.get(agencyId) ?? null) : suggestedSuccessor(listed, seated, agencyId)
  const successionOf = (agency: SeatedAgency): readonly Succession[] => {
    const successor = heirOf(agency)
    return successor === null ? [] : [{ predecessor: agency.agencyId, predecessorName: agency.name, successor }]
  }
  return (
    <div className={layout.stack}>
      <p>{t('comparison.preview', { period: period.periodLabel, matched: all - gone.length, all })}</p>
      {gone.map((agency) => (
        <Field key={agency.agencyId} label={t('comparison.successor', { agency: agency.name })}>
          {(control) => (
            <select
              {...control}
              value={heirOf(agency) ?? ''}
              onChange={({ target }) => {
                const heir = attendance.seats.find((seat) => seat.agency.agencyId === target.value)?.agency.agencyId
                setChosen(new Map(chosen).set(agency.agencyId, heir ?? null))
              }}
            >
              <option value="">{t('comparison.successor.none')}</option>
              {attendance.seats.map((seat) => (
                <option key={seat.agency.agencyId} value={seat.agency.agencyId}>
                  {seat.agency.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <div>
        <Button tone="primary" onClick={() => onUse(gone.flatMap(successionOf))}>
          {t('comparison.use')}
        </Button>
      </div>
    </div>
  )
}
