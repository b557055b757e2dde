import * as z from 'zod/mini'
import { agencyId as anAgencyId, type AgencyId } from '../../../../shared/ids.ts'
import { isPresent, type Seat, type SeatPresence } from '../../../../shared/meeting/attendance.ts'
import type { MatchedParticipant } from '../../../../shared/participants/match-participants.ts'

const choice = z.strictObject({
  /** Null: nobody's seat. */
  agencyId: z.nullable(anAgencyId),
  /** `beside`: sits there with the one who is recorded. */
  as: z.enum(['in-person', 'represented', 'beside']),
})
/** What a person decided about one participant. */
export type ParticipantChoice = z.output<typeof choice>
/** By the participant's name in lower case. */
export type ParticipantChoices = Readonly<Record<string, ParticipantChoice>>

/** A participant with what is to be recorded of them, unless a person says otherwise. */
export interface ParticipantRow {
  readonly key: string
  readonly participant: MatchedParticipant
  /** Who the seat is, as chosen or as sure; null: none, or not decided yet. */
  readonly seat: Seat | null
  readonly as: ParticipantChoice['as']
  readonly status: 'undecided' | 'no-seat' | 'beside' | 'recorded-already' | 'to-record' | 'clash'
}

/** What was kept of earlier choices; nothing where it cannot be read. */
export function choicesIn(kept: string): ParticipantChoices {
  if (kept === '') return {}
  try {
    const read = z.record(z.string(), choice).safeParse(JSON.parse(kept))
    return read.success ? read.data : {}
  } catch {
    // Kept by an older program: the matches stand as they were found.
    return {}
  }
}

/** One row for each participant. A seat is for one of them: the head before others, the first before the next. */
export function participantRows(
  participants: readonly MatchedParticipant[],
  choices: ParticipantChoices,
  seats: readonly Seat[],
): readonly ParticipantRow[] {
  const first = firstOfSeats(participants)
  const rows = participants.map((participant): ParticipantRow => {
    const key = keyOf(participant)
    const said = choices[key]
    const sure = participant.match.certainty === 'certain' ? participant.match.id : null
    const id = said === undefined ? sure : said.agencyId
    const seat = seats.find(({ agency }) => agency.agencyId === id) ?? null
    const as = said?.as ?? (id === null || first.get(id) === key ? capacityAs(participant) : 'beside')
    const isOpen = said === undefined && participant.match.certainty === 'doubtful'
    return { key, participant, seat, as, status: isOpen ? 'undecided' : statusOf(seat, as, said !== undefined) }
  })
  const taken = new Map<AgencyId, number>()
  for (const { seat, status } of rows)
    if (seat !== null && status === 'to-record')
      taken.set(seat.agency.agencyId, (taken.get(seat.agency.agencyId) ?? 0) + 1)
  const isClash = ({ seat, status }: ParticipantRow): boolean =>
    seat !== null && status === 'to-record' && (taken.get(seat.agency.agencyId) ?? 0) > 1
  return rows.map((row) => (isClash(row) ? { ...row, status: 'clash' } : row))
}

/** What is recorded of a row by the ordinary command. */
export function presenceOf({ participant, seat, as }: ParticipantRow): SeatPresence {
  const { person, name } = participant
  if (as !== 'in-person') return { kind: 'represented', name: person, title: null }
  // "Kepala Dinas Kesehatan" alone is a title already.
  return { kind: 'in-person', name: person, title: person === name ? null : (seat?.agency.headTitle ?? null) }
}

function statusOf(seat: Seat | null, as: ParticipantChoice['as'], isSaid: boolean): ParticipantRow['status'] {
  if (seat === null) return 'no-seat'
  if (as === 'beside') return 'beside'
  return !isSaid && isPresent(seat) ? 'recorded-already' : 'to-record'
}

function capacityAs({ capacity }: MatchedParticipant): 'in-person' | 'represented' {
  return capacity === 'head' ? 'in-person' : 'represented'
}

function firstOfSeats(participants: readonly MatchedParticipant[]): ReadonlyMap<AgencyId, string> {
  const first = new Map<AgencyId, MatchedParticipant>()
  for (const one of participants) {
    if (one.match.certainty !== 'certain') continue
    const before = first.get(one.match.id)
    if (before === undefined || (one.capacity === 'head' && before.capacity !== 'head')) first.set(one.match.id, one)
  }
  return new Map([...first].map(([id, one]) => [id, keyOf(one)]))
}

function keyOf({ name }: MatchedParticipant): string {
  return name.toLowerCase()
}
