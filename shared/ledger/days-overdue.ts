import { daysBetween, type CalendarDate } from '../temporal.ts'
import type { Duty } from './duty.ts'

/**
 * Whole days from the due date to `today`, a day in the regency's time zone: above zero overdue, below zero still to
 * come. Null without a date, and once the agency has nothing left to do: reported, verified or withdrawn.
 */
export function daysOverdue({ due, status }: Pick<Duty, 'due' | 'status'>, today: CalendarDate): number | null {
  const isDone = status === 'reported' || status === 'verified' || status === 'withdrawn'
  return due === null || isDone ? null : daysBetween(due, today)
}
