import type { AgencyId } from '../../../../shared/ids.ts'
import type { Seat } from '../../../../shared/meeting/attendance.ts'
import type { Participant } from '../../../../shared/participants/participants.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'

/** What a person made of one line of the list. */
export interface Decision {
  readonly agencyId: AgencyId | null
  readonly kind: 'in-person' | 'represented'
  readonly isTaken: boolean
}

interface ParticipantLineProps {
  readonly participant: Participant
  readonly seats: readonly Seat[]
  readonly decision: Decision
  readonly onDecide: (decision: Decision) => void
}

/** One participant of the call, the seat suggested, and the tick that makes it count. */
export function ParticipantLine({ participant, seats, decision, onDecide }: ParticipantLineProps) {
  const { t } = useWords()
  const { line, isCertain, agencyId: suggested } = participant
  return (
    <li className={layout.stack}>
      <label className={layout.row}>
        <input
          type="checkbox"
          checked={decision.isTaken && decision.agencyId !== null}
          disabled={decision.agencyId === null}
          onChange={({ target }) => onDecide({ ...decision, isTaken: target.checked })}
        />
        <span>{line}</span>
        {!isCertain && (
          <StatusMark
            tone={suggested === null ? 'none' : 'warn'}
            word={t(suggested === null ? 'attendance.participants.unknown' : 'attendance.participants.doubtful')}
          />
        )}
      </label>
      <div className={layout.row}>
        <select
          aria-label={t('attendance.participants.seat', { name: line })}
          value={decision.agencyId ?? ''}
          onChange={({ target }) => {
            const agencyId = seats.find(({ agency }) => agency.agencyId === target.value)?.agency.agencyId ?? null
            onDecide({ ...decision, agencyId, isTaken: agencyId !== null })
          }}
        >
          <option value="">–</option>
          {seats.map(({ agency }) => (
            <option key={agency.agencyId} value={agency.agencyId}>
              {agency.name}
            </option>
          ))}
        </select>
        <select
          aria-label={t('attendance.participants.how', { name: line })}
          value={decision.kind}
          onChange={({ target }) =>
            onDecide({ ...decision, kind: target.value === 'represented' ? 'represented' : 'in-person' })
          }
        >
          <option value="in-person">{t('attendance.in-person')}</option>
          <option value="represented">{t('attendance.represented')}</option>
        </select>
      </div>
    </li>
  )
}
