import { expect, it } from 'vitest'
import { draftMeeting, plainFigure } from '../../shared/testing/meeting-fixture.ts'
import type { DetailLine } from '../../shared/workbook/reading.ts'
import { mapping, recapRow, smallReading } from '../testing/stand-in-reader.ts'
import { checkReading } from './check-reading.ts'

const [sheet] = mapping.sheets
const rekap = recapRow('dinkes')

function line(row: number, figure: Partial<DetailLine['figure']>): DetailLine {
  const words = { code: '1.02.01', activity: 'Obat', officer: '', method: '' }
  return { ...rekap, ...words, sheet: 'Rincian', row, figure: { ...plainFigure, ...figure } }
}

it('[IM26] a single line above 100 per cent or above its budget is named by its cell, and its neighbours are not', () => {
  const reading = {
    ...smallReading,
    mapping: { ...mapping, sheets: sheet === undefined ? [] : [sheet, { ...sheet, sheet: 'Rincian' }] },
    recap: [rekap],
    details: [
      line(6, {}),
      line(7, { physicalActual: 120 }),
      line(8, { budget: 1_000_000, financialTarget: 900_000, financialActual: 2_000_000 }),
      { ...line(9, { physicalActual: 120 }), agencyId: null },
    ],
  }
  const ofLines = checkReading(draftMeeting().state, reading).filter(({ place }) => place.cell?.sheet === 'Rincian')
  expect(ofLines).toMatchObject([
    { rule: 'physical-above-100', place: { agencyId: 'dinkes', cell: { cell: 'E8' } }, values: { percent: 120 } },
    { rule: 'financial-above-budget', values: { amount: 2_000_000, budget: 1_000_000 } },
  ])
})
