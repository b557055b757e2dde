import { agencyId } from '../../../../shared/ids.ts'
import type { Seat } from '../../../../shared/meeting/attendance.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Field } from '../../ui/Field.tsx'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import type { ParticipantChoice, ParticipantRow } from './participant-choices.ts'
import styles from './ParticipantLine.module.css'

const marks: Readonly<Record<ParticipantRow['status'], { readonly tone: Tone; readonly shape: string }>> = {
  undecided: { tone: 'warn', shape: '?' },
  'no-seat': { tone: 'none', shape: '○' },
  beside: { tone: 'none', shape: '＋' },
  'recorded-already': { tone: 'none', shape: '✓' },
  'to-record': { tone: 'good', shape: '▲' },
  clash: { tone: 'bad', shape: '✖' },
}

const ways = ['in-person', 'represented', 'beside'] as const satisfies readonly ParticipantChoice['as'][]

interface ParticipantLineProps {
  readonly row: ParticipantRow
  readonly seats: readonly Seat[]
  readonly onChoose: (choice: ParticipantChoice) => void
}

/** One participant of the call: whose seat that may be, and as what. */
export function ParticipantLine({ row, seats, onChoose }: ParticipantLineProps) {
  const { t } = useWords()
  const { participant, seat, as, status } = row
  const { name, joined, left, match } = participant
  const near = match.certainty === 'doubtful' ? match.candidates.map(({ id }) => id) : []
  const first = near.flatMap((id) => seats.find(({ agency }) => agency.agencyId === id) ?? [])
  const others = seats.filter(({ agency }) => !near.includes(agency.agencyId))
  const option = ({ agency }: Seat) => (
    <option key={agency.agencyId} value={agency.agencyId}>
      {agency.name}
    </option>
  )
  const chooseSeat = (value: string): void => {
    const id = agencyId.safeParse(value)
    onChoose({ agencyId: id.success ? id.data : null, as: as === 'beside' ? 'represented' : as })
  }
  return (
    <li className={styles.parts}>
      <div className={styles.who}>
        <span>{name}</span>
        <span className={styles.facts}>
          {[joined, left].filter((time) => time !== null).join(' – ')}
          {status === 'recorded-already' && seat !== null && 'name' in seat.presence && <> · {seat.presence.name}</>}
        </span>
      </div>
      <StatusMark {...marks[status]} word={t(`participants.${status}`)} />
      <div className={styles.choices}>
        <Field label={t('participants.seat-of', { name })} hideLabel>
          {(control) => (
            <select
              {...control}
              value={status === 'undecided' ? 'undecided' : (seat?.agency.agencyId ?? '')}
              onChange={({ target }) => chooseSeat(target.value)}
            >
              {status === 'undecided' && (
                <option value="undecided" disabled>
                  {t('participants.choose')}
                </option>
              )}
              {first.map(option)}
              <option value="">{t('participants.no-seat')}</option>
              {others.map(option)}
            </select>
          )}
        </Field>
        {seat !== null && (
          <Field label={t('participants.as-of', { name })} hideLabel>
            {(control) => (
              <select
                {...control}
                value={as}
                onChange={({ target }) =>
                  onChoose({ agencyId: seat.agency.agencyId, as: ways.find((way) => way === target.value) ?? 'beside' })
                }
              >
                {ways.map((way) => (
                  <option key={way} value={way}>
                    {t(`participants.as.${way}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
    </li>
  )
}
