import { daysOfMonth, type CalendarDate } from '../temporal.ts'

const MONTHS = 12

/** What is spent per month, and what would have to be from now on. Rupiah per month, unrounded. */
export interface RunRate {
  readonly rule: 'run-rate'
  /** From the first of January to the cut-off. */
  readonly soFar: number
  /** Over the months that are left, to have spent the target on the last of December. */
  readonly needed: number
  readonly monthsLeft: number
  readonly target: number
  readonly spent: number
}

/**
 * (target - spent) / months left, against spent / months gone. Null when nothing is reported, no month is left, or
 * the target is already reached.
 * @param target rupiah to be spent in the year, as a rule the whole budget
 * @param spent rupiah, cumulative to the cut-off
 */
export function runRate(target: number | null, spent: number | null, cutOff: CalendarDate): RunRate | null {
  if (target === null || spent === null || spent >= target) return null
  const gone = monthsGone(cutOff)
  const monthsLeft = MONTHS - gone
  if (monthsLeft <= 0) return null
  return { rule: 'run-rate', soFar: spent / gone, needed: (target - spent) / monthsLeft, monthsLeft, target, spent }
}

/** Months of the year up to and including a day; a part of a month by its days. */
export function monthsGone(day: CalendarDate): number {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return month - 1 + date / daysOfMonth(day)
}
