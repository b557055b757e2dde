import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { totalsOf } from '../../shared/figures/board-totals.ts'
import { roundForDisplay } from '../../shared/figures/deviation.ts'
import type { RollUp } from '../../shared/figures/rollup.ts'
import { readDemonstrationRegency } from './regency.ts'

const total = z.strictObject({
  budget: z.int(),
  physicalTarget: z.number(),
  physicalActual: z.number(),
  financialTargetRupiah: z.int(),
  financialActualRupiah: z.int(),
  financialTarget: z.number(),
  financialActual: z.number(),
})
const expectedTotals = z.strictObject({
  illustrative: z.string(),
  total,
  perSource: z.record(z.string(), total),
  perAgency: z.record(z.string(), total),
})

const expected = expectedTotals.parse(
  JSON.parse(readFileSync(new URL('./expected-totals.json', import.meta.url), 'utf8')),
)
const regency = readDemonstrationRegency()
const board = totalsOf(
  regency.agencies.flatMap(({ agencyId, figures }) =>
    figures.map(({ source, ...figure }) => ({ agencyId, source, figure })),
  ),
  regency.agencies,
  [],
)

/** As a screen says it: rupiah exact, per cent to the second decimal. */
function shown({ budget, weighted, financial }: RollUp) {
  const percent = (value: number | null) => (value === null ? null : roundForDisplay(value))
  return {
    budget,
    physicalTarget: percent(weighted.target),
    physicalActual: percent(weighted.actual),
    financialTargetRupiah: financial.targetRupiah,
    financialActualRupiah: financial.actualRupiah,
    financialTarget: percent(financial.target),
    financialActual: percent(financial.actual),
  }
}

describe('the demonstration regency', () => {
  it('gives the published totals: 44.77 and 41.36 per cent physical, 27.52 per cent financial', () => {
    expect(shown(board.total)).toMatchObject({ physicalTarget: 44.77, physicalActual: 41.36, financialActual: 27.52 })
    expect(roundForDisplay(board.total.weighted.deviation ?? Number.NaN)).toBe(-3.41)
  })

  it('rolls up to the rupiah as worked out separately from the detail lines', () => {
    expect(shown(board.total)).toEqual(expected.total)
    expect(Object.fromEntries(board.perSource.map(({ source, rollUp }) => [source, shown(rollUp)]))).toEqual(
      expected.perSource,
    )
    expect(Object.fromEntries(board.perAgency.map(({ agencyId, rollUp }) => [agencyId, shown(rollUp)]))).toEqual(
      expected.perAgency,
    )
  })

  it('has 48 agencies, all of them reported', () => {
    expect(board.total.coverage).toEqual({ reported: 48, of: 48, budgetShare: 100, unreported: [] })
  })

  it('says that it is made up', () => {
    expect(regency.illustrative).toContain('illustrative')
    expect(expected.illustrative).toContain('Illustrative')
  })
})
