import { describe, expect, it } from 'vitest'
import type { Asked, Given } from '../testing/given.ts'
import { details, liveMeeting, plainFigure } from '../testing/meeting-fixture.ts'
import { camat, kadinkes, kadisPupr, sari } from '../testing/people.ts'
import type { FundingSource } from '../figures/funding-source.ts'
import { boardTotals, figureRows } from './board.ts'

const aFigure = (agencyId: string, physicalActual: number, source: FundingSource = 'apbd') => ({
  agencyId,
  source,
  figure: { ...plainFigure, physicalActual },
})
const report = (...said: Parameters<typeof aFigure>): Asked => ({ type: 'figures.report', ...aFigure(...said) })

/** Two of three agencies have reported, 30 and 50 per cent of the same budget. */
const reported = (): Given => liveMeeting().and(camat, report('kec-mlati', 50)).and(kadinkes, report('dinkes', 30))
const total = (meeting: Given) => boardTotals(meeting.state).total

describe('the board', () => {
  it('grows as agencies report, and says over how many', () => {
    expect(total(liveMeeting())).toMatchObject({ weighted: { actual: null }, coverage: { reported: 0, of: 3 } })
    expect(total(reported())).toMatchObject({
      weighted: { target: 50, actual: 40, deviation: -10 },
      coverage: { reported: 2, of: 3, unreported: ['dpupr'] },
    })
    expect(total(reported().and(kadisPupr, report('dpupr', 70)))).toMatchObject({
      weighted: { actual: 50, over: { agencies: 3, budget: 3_000_000_000 } },
      coverage: { reported: 3, of: 3, budgetShare: 100 },
    })
  })

  it('lists rows in the order of the seats, not of reporting', () => {
    expect(figureRows(reported().state).map((row) => row.agencyId)).toEqual(['dinkes', 'kec-mlati'])
  })

  it('counts figures as corrected, also after they were presented', () => {
    const corrected = reported()
      .and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dinkes'] })
      .and(kadinkes, { type: 'figures.correct', ...aFigure('dinkes', 60), reason: 'Salah ketik' })
    expect(total(corrected).weighted.actual).toBe(55)
  })

  it('can show only those who have had their turn', () => {
    const meeting = reported().and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dinkes', 'i-dpupr'] })
    expect(boardTotals(meeting.state, 'presented').total).toMatchObject({
      weighted: { actual: 30 },
      coverage: { reported: 1, of: 3 },
    })
  })

  it('leaves out the sources that the meeting excludes, and says so', () => {
    const meeting = reported()
      .and(kadinkes, report('dinkes', 100, 'bos'))
      .and(sari, { type: 'meeting.describe', details: { ...details, excludedSources: ['bos'] } })
    const board = boardTotals(meeting.state)
    expect(board.total.weighted.actual).toBe(40)
    expect(board).toMatchObject({ excludedSources: ['bos'], excludedBudget: 1_000_000_000 })
  })
})
