import { expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import type { DetailTotals } from '../../../../shared/protocol/http-details.ts'
import { draftMeeting, plainFigure } from '../../../../shared/testing/meeting-fixture.ts'
import { kadinkes } from '../../../../shared/testing/people.ts'
import { lineSums } from './line-sums.ts'

const dinkes = agencyId.parse('dinkes')
const about = { agencyId: 'dinkes', source: 'apbd' } as const
const { state } = draftMeeting().and(kadinkes, { type: 'figures.report', ...about, figure: plainFigure })
const totals = (more: Partial<DetailTotals> = {}): DetailTotals => ({
  agencyId: dinkes,
  source: 'apbd',
  lines: 3,
  budget: 1_000_000_000,
  physicalTarget: 50,
  physicalActual: 48.004,
  financialTarget: 500_000_000,
  financialActual: 450_000_000.4,
  ...more,
})

it('lines agree with the recap within its rounding', () => {
  expect(lineSums(state, dinkes, [totals()])).toMatchObject([{ source: 'apbd', recap: plainFigure, agrees: true }])
})

it('lines that come to something else are told apart', () => {
  for (const other of [{ budget: 999_999_998 }, { physicalActual: 48.02 }, { physicalTarget: null }])
    expect(lineSums(state, dinkes, [totals(other)])).toMatchObject([{ agrees: false }])
})

it('lines of a source that nobody reported agree with nothing; other agencies’ lines are not looked at', () => {
  const others = [totals({ source: 'blud' }), totals({ agencyId: agencyId.parse('dpupr') })]
  expect(lineSums(state, dinkes, others)).toMatchObject([{ source: 'blud', recap: null, agrees: false }])
})
