import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { roundForDisplay } from '../../shared/figures/deviation.ts'
import { boardTotals } from '../../shared/meeting/board.ts'
import { changesSince } from '../../shared/meeting/changes.ts'
import { meetingChecks } from '../../shared/meeting/figure-checks.ts'
import { obstaclesOf } from '../../shared/meeting/obstacles.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { given, minute } from '../../shared/testing/given.ts'
import { demonstrationCommands } from './demonstration-meeting.ts'
import { readDemonstrationRegency } from './regency.ts'

/** What the first load of a room may cost for its state, of 250 kB in all. */
const STATE_BUDGET_BYTES = 40_000

const steps = demonstrationCommands(minute(0))
/** Throws at the first step that is refused. */
const prepared = (): MeetingState =>
  steps.reduce((meeting, { actor, command }) => meeting.and(actor, command, minute(0)), given()).state
const regency = readDemonstrationRegency()

describe('the demonstration meeting', () => {
  it('is prepared by the house itself, accepted step by step, and left for people to open', () => {
    const { lifecycle, attendance } = prepared()
    expect(lifecycle).toMatchObject({ phase: 'draft', details: { illustrative: true, quarter: 2, fiscalYear: 2021 } })
    expect(attendance.seats).toHaveLength(48)
  })

  it('shows the published totals on its board, with everybody reported', () => {
    const { total } = boardTotals(prepared())
    const numbers = [total.weighted.target, total.weighted.actual, total.financial.actual]
    expect(numbers.map((number) => roundForDisplay(number ?? Number.NaN))).toEqual([44.77, 41.36, 27.52])
    expect(total).toMatchObject({ budget: 1_973_534_382_000, coverage: { reported: 48, of: 48 } })
  })

  it('is compared with the quarter before and with the same quarter a year ago, over everybody', () => {
    const meeting = prepared()
    const before = changesSince(meeting, 'previous-period')?.total
    const lastYear = changesSince(meeting, 'same-period-last-year')?.total
    expect([before?.agencies, lastYear?.agencies]).toEqual([48, 48])
    const shown = [before?.before.physicalActual, lastYear?.before.physicalActual, lastYear?.before.financialActual]
    expect(shown.map((number) => roundForDisplay(number ?? Number.NaN))).toEqual([17.84, 43.92, 30.47])
    expect(roundForDisplay(lastYear?.points.physicalActual ?? Number.NaN)).toBe(-2.56)
  })

  it('gives no sense check a reason to speak: its figures are plausible to the last row', () => {
    const { lifecycle, figures, attendance, comparison } = prepared()
    expect(meetingChecks({ lifecycle, figures, attendance, comparison })).toEqual([])
  })

  it('carries every obstacle with its solutions', () => {
    const meeting = prepared()
    for (const { agencyId, obstacles } of regency.agencies)
      expect(
        obstaclesOf(meeting, agencyId).map(({ text, solutions }) => [text, solutions.map((one) => one.text)]),
      ).toEqual(obstacles.map(({ text, solutions }) => [text, solutions]))
  })

  it('calls every agency once, the costliest lag first, within one working day', () => {
    const { items } = prepared().agenda
    const presenters = items.flatMap((item) => item.agencyId ?? [])
    expect(presenters.toSorted()).toEqual(regency.agencies.map((agency) => agency.agencyId).toSorted())
    expect(presenters.slice(0, 2)).toEqual(['dpupr', 'rsud'])
    expect(items.filter((item) => item.kind !== 'presentation').map((item) => item.kind)).toEqual([
      'opening',
      'recap',
      'follow-up',
      'break',
      'discussion',
      'closing',
    ])
    const minutesBefore = (kind: string): number =>
      items
        .slice(
          0,
          items.findIndex((item) => item.kind === kind),
        )
        .reduce((sum, item) => sum + item.plannedMinutes, 0)
    expect(minutesBefore('break')).toBeLessThanOrEqual(180)
    expect(minutesBefore('break')).toBeGreaterThan(150)
    expect(minutesBefore('closing')).toBeLessThan(8 * 60)
  })

  it('a second start asks for the same with the same ids', () => {
    const again = demonstrationCommands(minute(0))
    expect(again).toEqual(steps)
    expect(new Set(again.map((step) => step.commandId)).size).toBe(steps.length)
  })

  it('is a small part of the first load', () => {
    expect(gzipSync(JSON.stringify(prepared())).byteLength).toBeLessThan(STATE_BUDGET_BYTES)
  })
})
