import { expect, it } from 'vitest'
import { batchId } from '../../../../shared/ids.ts'
import { draftMeeting, plainFigure } from '../../../../shared/testing/meeting-fixture.ts'
import { kadinkes, sari } from '../../../../shared/testing/people.ts'
import { agencyInTheWay, undoProblem } from './undo-problem.ts'

const about = { agencyId: 'dinkes', source: 'apbd' } as const
const b1 = batchId.parse('b1')
const imported = draftMeeting().and(sari, {
  type: 'figures.import',
  batchId: 'b1',
  fileName: 'rekap.xlsx',
  rows: [{ ...about, figure: plainFigure }],
  obstacles: [],
  details: null,
})

it('an import that nobody built upon can be taken back', () => {
  expect(undoProblem(imported.state, b1)).toBeNull()
  expect(agencyInTheWay(imported.state, null)).toBeNull()
})

it('one that was overtaken names the agency by its name', () => {
  const figure = { ...plainFigure, physicalActual: 49 }
  const { state } = imported.and(kadinkes, { type: 'figures.report', ...about, figure })
  const problem = undoProblem(state, b1)
  expect(problem).toMatchObject({ reason: 'import-used', use: 'overtaken' })
  expect(agencyInTheWay(state, problem)).toBe('Dinas Kesehatan')
})
