import type { AgencyId, DutyId, StreamId } from '../ids.ts'
import { daysOverdue } from '../ledger/days-overdue.ts'
import type { Duty, DutyStatus } from '../ledger/duty.ts'
import type { AgencyChange } from '../meeting/changes.ts'
import type { CalendarDate } from '../temporal.ts'

/** Points below which a number has not moved. */
const STILL = 0.005

/** What an agency was told before, how that stands, and whether its number has moved since. */
export interface KeptPromise {
  readonly rule: 'promised-before'
  readonly dutyId: DutyId
  readonly text: string
  readonly meetingTitle: string
  readonly due: CalendarDate | null
  readonly status: DutyStatus
  /** Whole days past its date; null when it is not, or has none. */
  readonly overdue: number | null
  /**
   * The agency's physical deviation against the quarter before: nearer to the target, further from it, or unmoved;
   * unknown without figures to compare.
   */
  readonly moved: 'nearer' | 'further' | 'unmoved' | 'unknown'
  /** Points of deviation; null when unknown. */
  readonly points: number | null
}

/** The agency's duties from earlier meetings: unfinished ones, the longest overdue first, then those that were kept. */
export function promisesOf(
  duties: readonly Duty[],
  agency: AgencyId,
  meeting: StreamId,
  change: AgencyChange | null,
  today: CalendarDate,
): readonly KeptPromise[] {
  const points = change?.points.physicalDeviation ?? null
  return duties
    .filter((duty) => duty.agencyId === agency && duty.meeting !== meeting && duty.status !== 'withdrawn')
    .map((duty): KeptPromise => {
      const late = daysOverdue(duty, today)
      return {
        rule: 'promised-before',
        dutyId: duty.dutyId,
        text: duty.text,
        meetingTitle: duty.meetingTitle,
        due: duty.due,
        status: duty.status,
        overdue: late !== null && late > 0 ? late : null,
        moved: movedBy(points),
        points,
      }
    })
    .toSorted((a, b) => urgency(b) - urgency(a))
}

function movedBy(points: number | null): KeptPromise['moved'] {
  if (points === null) return 'unknown'
  if (Math.abs(points) < STILL) return 'unmoved'
  return points > 0 ? 'nearer' : 'further'
}

/** Finished ones last; of the others the longest overdue first. */
function urgency({ status, overdue }: KeptPromise): number {
  return status === 'verified' ? -1 : (overdue ?? 0)
}
