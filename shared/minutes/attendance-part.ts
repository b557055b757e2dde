import type { Seat } from '../meeting/attendance.ts'
import type { Instant } from '../temporal.ts'
import { clockTime, lineOf, type Composing } from './composing.ts'
import type { AttendanceRow, Line } from './document.ts'
import { numbersOf } from './sources.ts'
import { presenceWords } from './vocabulary.ts'

/** The attendance list (daftar hadir), one row per seat in the regency's own order. */
export function attendanceRows(composing: Composing): readonly AttendanceRow[] {
  return composing.meeting.attendance.seats.map((seat) => rowOf(composing, seat))
}

/** `46 dari 48 Perangkat Daerah hadir (40 hadir sendiri, 6 diwakili); 2 tidak hadir.` */
export function attendanceSummary(composing: Composing): Line {
  const { seats } = composing.meeting.attendance
  const count = (kind: AttendanceRow['presence']): number => seats.filter((seat) => seat.presence.kind === kind).length
  const [inPerson, represented, absent, unrecorded] = [
    count('in-person'),
    count('represented'),
    count('absent'),
    count('unrecorded'),
  ]
  const parts = [
    `${inPerson + represented} dari ${seats.length} Perangkat Daerah hadir (${inPerson} hadir sendiri, ${represented} diwakili)`,
    ...(absent > 0 ? [`${absent} tidak hadir`] : []),
    ...(unrecorded > 0 ? [`${unrecorded} belum dicatat`] : []),
  ]
  return lineOf(composing, {
    id: 'head/attendance',
    text: `${parts.join('; ')}, sebagaimana daftar hadir terlampir`,
    about: seats.map((seat) => `seat/${seat.agency.agencyId}`),
  })
}

function rowOf(composing: Composing, { agency, presence, arrivedAt, leftAt }: Seat): AttendanceRow {
  const time = (at: Instant | null): string | null => (at === null ? null : clockTime(composing, at))
  const person = presence.kind === 'in-person' || presence.kind === 'represented' ? presence : null
  const isNamed = composing.audience === 'internal'
  return {
    agencyId: agency.agencyId,
    agency: agency.name,
    presence: presence.kind,
    word: presenceWords[presence.kind],
    name: isNamed ? (person?.name ?? null) : null,
    title: isNamed ? (person?.title ?? null) : null,
    reason: isNamed && presence.kind === 'absent' ? presence.reason : null,
    arrived: time(arrivedAt),
    left: time(leftAt),
    sources: numbersOf(composing.sources, [`seat/${agency.agencyId}`]),
  }
}
