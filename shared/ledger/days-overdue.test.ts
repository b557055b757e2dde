import { describe, expect, it } from 'vitest'
import { calendarDate } from '../temporal.ts'
import { daysOverdue } from './days-overdue.ts'
import type { DutyStatus } from './duty.ts'

const day = (text: string) => calendarDate.parse(text)
const due = day('2021-08-15')

describe('days overdue', () => {
  it('counts whole days from the due date, over the ends of months and leap days', () => {
    expect(daysOverdue({ due, status: 'open' }, day('2021-08-15'))).toBe(0)
    expect(daysOverdue({ due, status: 'acknowledged' }, day('2021-09-01'))).toBe(17)
    expect(daysOverdue({ due, status: 'in-progress' }, day('2021-08-14'))).toBe(-1)
    expect(daysOverdue({ due: day('2024-02-28'), status: 'open' }, day('2024-03-01'))).toBe(2)
  })

  it('there is nothing to count without a date', () => {
    expect(daysOverdue({ due: null, status: 'open' }, day('2021-09-01'))).toBeNull()
  })

  it.each<DutyStatus>(['reported', 'verified', 'withdrawn'])('a duty that is %s is never overdue', (status) => {
    expect(daysOverdue({ due, status }, day('2022-01-01'))).toBeNull()
  })
})
