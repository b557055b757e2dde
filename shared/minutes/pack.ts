import { daysOverdue } from '../ledger/days-overdue.ts'
import type { Duty } from '../ledger/duty.ts'
import type { AgencyId, ItemId, StreamId } from '../ids.ts'
import type { MeetingDetails } from '../meeting/lifecycle.ts'
import type { MeetingState } from '../meeting/state.ts'
import type { CalendarDate } from '../temporal.ts'
import { dayAndDate } from '../words/dates.ts'
import { obstacleEntries } from './agencies-part.ts'
import { agencyComparison, comparedChanges, regencyComparison } from './comparison-part.ts'
import type { Composing } from './composing.ts'
import type { FigureLine, Line, ObstacleEntry, RecapRow } from './document.ts'
import { agencyFigures, recapRows, regencyTotals, totalsNote } from './figures-part.ts'
import type { Sources } from './sources.ts'

/** One turn of the day: how long, and from which minute after the beginning. */
export interface PackItem {
  readonly itemId: ItemId
  readonly title: string
  readonly agencyId: AgencyId | null
  readonly startsAfterMinutes: number
  readonly minutes: number
}

/** Something an agency still owes from an earlier meeting. */
export interface PackDuty {
  readonly text: string
  readonly meetingTitle: string
  readonly due: CalendarDate | null
  readonly status: Duty['status']
  /** Days past its date on the day of the meeting; null: not overdue, or without a date. */
  readonly overdue: number | null
}

export interface PackAgency {
  readonly agencyId: AgencyId
  readonly name: string
  /** Source by source, the sum last; empty: nothing was reported. */
  readonly figures: readonly FigureLine[]
  readonly comparison: readonly Line[]
  readonly obstacles: readonly ObstacleEntry[]
  readonly duties: readonly PackDuty[]
}

/** The pack before a meeting (bahan rapat): what is on the agenda, where everybody stands, what is still owed. */
export interface MeetingPack {
  readonly title: string
  readonly illustrative: boolean
  readonly head: readonly (readonly [label: string, value: string])[]
  readonly agenda: readonly PackItem[]
  readonly totals: readonly FigureLine[]
  /** What the totals cover. */
  readonly totalsNote: Line
  readonly comparison: readonly Line[]
  readonly recap: readonly RecapRow[]
  /** In the order in which they speak; who has no turn comes after the others. */
  readonly agencies: readonly PackAgency[]
}

/**
 * The pack of a meeting as its state now says; handed the state before the opening, it is what people went in with.
 * @param duties all of the regency's ledger; only what other meetings ordered and nobody has verified is shown
 * @returns null before the meeting was created
 */
export function composePack(
  stream: StreamId,
  meeting: MeetingState,
  sources: Sources,
  duties: readonly Duty[],
): MeetingPack | null {
  const { details } = meeting.lifecycle
  if (details === null) return null
  const changes = comparedChanges(meeting)
  const composing: Composing = { meeting, sources, zone: details.timeZone, audience: 'internal', changes }
  const owed = duties.filter((duty) => duty.meeting !== stream && isOpen(duty))
  return {
    title: details.title,
    illustrative: details.illustrative,
    head: headOf(meeting, details),
    agenda: itemsOf(meeting),
    totals: regencyTotals(composing),
    totalsNote: totalsNote(composing),
    comparison: regencyComparison(composing),
    recap: recapRows(composing),
    agencies: inOrderOfSpeaking(meeting).map(({ agencyId, name }) => ({
      agencyId,
      name,
      figures: reportedFigures(composing, agencyId),
      comparison: agencyComparison(composing, agencyId),
      obstacles: obstacleEntries(composing, agencyId),
      duties: owed
        .filter((duty) => duty.agencyId === agencyId)
        .map((duty) => dutyOn(duty, details.date))
        .toSorted((a, b) => (b.overdue ?? 0) - (a.overdue ?? 0)),
    })),
  }
}

function headOf(meeting: MeetingState, details: MeetingDetails): MeetingPack['head'] {
  const minutes = itemsOf(meeting).reduce((sum, item) => sum + item.minutes, 0)
  return [
    ['Hari/tanggal', dayAndDate(details.date)],
    ['Tempat', details.place],
    ...(details.invitationNumber === null ? [] : [['Surat undangan', details.invitationNumber] as const]),
    ['Periode', details.periodLabel],
    ['Batas data fisik', dayAndDate(details.physicalCutOff)],
    ['Batas data keuangan', dayAndDate(details.financialCutOff)],
    ['Peserta', `${meeting.attendance.seats.length} Perangkat Daerah`],
    ['Lama rapat', `${minutes} menit`],
  ]
}

function itemsOf({ agenda }: MeetingState): readonly PackItem[] {
  let startsAfterMinutes = 0
  return agenda.items
    .filter((item) => item.status !== 'skipped')
    .map(({ itemId, title, agencyId, baselineMinutes }) => {
      const item = { itemId, title, agencyId, startsAfterMinutes, minutes: baselineMinutes }
      startsAfterMinutes += baselineMinutes
      return item
    })
}

function inOrderOfSpeaking({ agenda, attendance }: MeetingState): readonly { agencyId: AgencyId; name: string }[] {
  const turns = agenda.items.map((item) => item.agencyId)
  const place = (agency: AgencyId): number => {
    const found = turns.indexOf(agency)
    return found === -1 ? turns.length : found
  }
  return attendance.seats.map(({ agency }) => agency).toSorted((a, b) => place(a.agencyId) - place(b.agencyId))
}

/** A sum of nothing is not shown. */
function reportedFigures(composing: Composing, agency: AgencyId): readonly FigureLine[] {
  const lines = agencyFigures(composing, agency)
  return lines.some(({ source }) => source !== 'total') ? lines : []
}

function isOpen({ status }: Duty): boolean {
  return status !== 'verified' && status !== 'withdrawn'
}

function dutyOn(duty: Duty, day: CalendarDate): PackDuty {
  const days = daysOverdue(duty, day)
  const { text, meetingTitle, due, status } = duty
  return { text, meetingTitle, due, status, overdue: days !== null && days > 0 ? days : null }
}
